import Testing

@testable import Importers

@Suite("Articles put aside to read")
struct ReadLaterTests {
    private func pocket(_ text: String) throws -> [SavedLink] { try PocketImporter().links(of: Array(text.utf8)) }
    private func wallabag(_ text: String) throws -> [SavedLink] { try WallabagImporter().links(of: Array(text.utf8)) }

    @Test("Pocket's page says by its headings what has been read")
    func pocketPage() throws {
        let links = try pocket(
            """
            <!DOCTYPE html><html><body><h1>Unread</h1><ul>
            <li><a href="http://a/?b&amp;c" time_added="1461799514" tags="news,local">The &amp; Harbour</a></li></ul>
            <h1>Read Archive</h1><ul><li><a href="http://b/" time_added="1461799515" tags="">http://b/</a></li></ul></body></html>
            """)
        #expect(links.map(\.url) == ["http://a/?b&c", "http://b/"])
        #expect(links.map(\.title) == ["The & Harbour", nil])
        #expect(links.map(\.tags) == [["news", "local"], []])
        #expect(links.map(\.isRead) == [false, true])
        #expect(links[0].date?.moment.timeIntervalSince1970 == 1_461_799_514)
    }

    @Test("Pocket's table is read, with commas and line breaks in its fields")
    func pocketTable() throws {
        let links = try pocket(
            "title,url,time_added,tags,status\r\n\"A, \"\"b\"\"\nc\",http://a/,1461799514,x|y z,archive\r\nhttp://b/,http://b/,,,unread\r\n"
        )
        #expect(links[0].title == "A, \"b\"\nc")
        #expect(links[0].tags == ["x", "y z"])
        #expect(links[0].isRead)
        #expect(links[1] == SavedLink(url: "http://b/"))
    }

    @Test("what is no export of Pocket's is refused")
    func notPocket() {
        let error = ImportError(.unknownKind, cause: "it is not an export of Pocket's")
        for text in ["<p>Hello", "The harbour", "a,b\n1,2"] { #expect(throws: error, "\(text)") { try pocket(text) } }
        #expect(throws: ImportError(.empty)) { try pocket("") }
    }

    @Test("wallabag's entries have their text, tags and stars")
    func wallabagEntries() throws {
        let links = try wallabag(
            """
            [{"is_archived": 1, "is_starred": 0, "tags": ["news"], "title": "A", "url": "http://a/",
              "content": "<p>Text", "created_at": "2016-04-27T23:25:14+00:00"},
             {"is_archived": false, "is_starred": true, "tags": [{"id": 1, "label": "local"}], "url": "http://b/"},
             {"title": "no address"}, 7]
            """)
        #expect(links.count == 2)
        #expect(links[0].isRead)
        #expect(!links[0].isStarred)
        #expect(links[0].html == "<p>Text")
        #expect(links[0].tags == ["news"])
        #expect(links[0].date?.moment.timeIntervalSince1970 == 1_461_799_514)
        #expect(links[1].isStarred)
        #expect(links[1].tags == ["local"])
    }

    @Test("what is no export of wallabag's is refused")
    func notWallabag() {
        let error = ImportError(.badJSON, cause: "it is not an export of wallabag's")
        for text in ["{}", "", "The harbour"] { #expect(throws: error, "\(text)") { try wallabag(text) } }
    }

    @Test("an article with its text becomes one of the library, known by its address; an address alone does not")
    func drafts() throws {
        let links = try wallabag(
            """
            [{"url": "https://a/", "title": "A & B", "content": "<p>“No,” she said.</p>", "published_at": "2016-04-27T23:25:14+00:00",
              "published_by": ["Ada Moss", null], "domain_name": "a.example"}, {"url": "https://b/"}]
            """)
        let draft = try #require(links[0].draft)
        #expect(draft.text == "A & B\n\n“No,” she said.")
        #expect(draft.url == "https://a/")
        #expect(draft.externalID == nil)
        #expect(draft.authors == ["Ada Moss"])
        #expect(draft.source == "a.example")
        #expect(draft.date?.moment.timeIntervalSince1970 == 1_461_799_514)
        #expect(links[1].draft == nil)
    }

    @Test("tags are single words in small letters")
    func tags() {
        let link = SavedLink(url: "a", tags: ["Climate change", "#sea, salt", " ", "\u{1B}[31m"], isStarred: true)
        #expect(link.marks.tags == ["climate-change", "sea-salt", "[31m"])
        #expect(link.marks.isStarred)
        #expect(!link.marks.isRead)
    }

    @Test(
        "exports are told by their content",
        arguments: [
            ("[{\"is_archived\":0,\"url\":\"http://a/\"}]", .wallabag), ("[{\"text\": \"a\"}]", nil),
            ("title,url,time_added,tags,status\nA,http://a/,1,,unread", .pocket), ("url,title\na,b", nil),
            ("<!DOCTYPE html><html><head><title>Pocket Export</title>", .pocket), ("<html><p>Pocket", nil),
            ("<ul><li><a href='a' time_added=\"1\">", nil), ("<html><a href='a' time_added=\"1\">", .pocket),
            ("SQLite format 3\0", .database), ("The harbour, url, time_added", nil), ("", nil),
        ] as [(String, ReaderExport?)])
    func exports(text: String, export: ReaderExport?) {
        #expect(ReaderExport.of(Array(text.utf8)) == export)
    }
}
