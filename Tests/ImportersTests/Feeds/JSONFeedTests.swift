import Testing

@testable import Importers

@Suite("JSON Feed")
struct JSONFeedTests {
    private func feed(_ text: String, url: String? = nil) throws -> Feed {
        try FeedImporter().feed(of: Array(text.utf8), url: url)
    }

    @Test("version 1.1 is read")
    func current() throws {
        let feed = try feed(
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "Feed", "home_page_url": "http://a/",
             "description": "About", "language": "en", "authors": [{"name": "Ann"}],
             "items": [{"id": "1", "url": "/1", "title": "One", "content_html": "<p>A", "summary": "a < b",
               "date_published": "2016-04-27T00:00:00Z", "date_modified": "2016-04-28T00:00:00Z"},
              {"id": 2, "content_text": "a < b", "authors": [{"name": "Bo"}, {"url": "http://b/"}]}]}
            """, url: "http://a/feed.json")
        #expect(feed.title == "Feed")
        #expect(feed.link == "http://a/")
        #expect(feed.description == "About")
        #expect(feed.language == "en")
        let (first, second) = (feed.entries[0], feed.entries[1])
        #expect(first.link == "http://a/1")
        #expect(first.content == "<p>A")
        #expect(first.summary == "a &lt; b")
        #expect(first.authors == ["Ann"])
        #expect(first.published?.moment.timeIntervalSince1970 == 1_461_715_200)
        #expect(first.updated?.moment.timeIntervalSince1970 == 1_461_801_600)
        #expect(second.id == "2")
        #expect(second.content == "a &lt; b")
        #expect(second.authors == ["Bo", "http://b/"])
    }

    @Test("the one author of version 1.0 is read")
    func former() throws {
        #expect(try feed(#"{"items": [{"id": "1", "author": {"name": "Ann"}}]}"#).entries[0].authors == ["Ann"])
    }

    @Test("fields of the wrong type count as missing, and the rest is read")
    func wrongTypes() throws {
        let feed = try feed(#"{"title": 7, "language": [], "items": [3, {"id": "1", "title": {}, "authors": "Ann"}]}"#)
        #expect(feed.title == "7")
        #expect(feed.language == nil)
        #expect(feed.entries == [FeedEntry(id: "1", authors: ["Ann"])])
    }

    @Test("an object of another kind is no feed")
    func others() {
        #expect(throws: ImportError(.unknownKind, cause: "it is not a feed")) { try feed(#"{"text": "A"}"#) }
        #expect(throws: ImportError(.badJSON, cause: "it is not well-formed")) { try feed("{") }
    }
}
