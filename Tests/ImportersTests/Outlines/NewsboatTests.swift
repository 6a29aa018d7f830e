import Testing

@testable import Importers

@Suite("newsboat's list of feeds")
struct NewsboatTests {
    private func outline(_ text: String) throws -> FeedOutline { try NewsboatImporter().outline(of: Array(text.utf8)) }

    @Test("a feed has its title and its first tag")
    func tags() throws {
        let outline = try outline(
            """
            # mine
            http://a/feed#top news "~The Gazette" "local news" # comment
            http://b/ ! "~B \\"b\\""

            http://c/
            """)
        #expect(
            outline.subscriptions == [
                FeedOutlineEntry(title: "The Gazette", feedURL: "http://a/feed#top", folder: ["news"]),
                FeedOutlineEntry(title: "B \"b\"", feedURL: "http://b/"), FeedOutlineEntry(feedURL: "http://c/"),
            ])
    }

    @Test("feeds made by programs keep their addresses, and feeds made of feeds are left out")
    func programs() throws {
        let outline = try outline(
            """
            "query:Unread:unread = \\"yes\\""
            "exec:~/bin/feed --all" local
            filter:~/bin/clean:http://a/
            """)
        #expect(outline.subscriptions.map(\.feedURL) == ["exec:~/bin/feed --all", "filter:~/bin/clean:http://a/"])
    }

    @Test("a list without feeds is empty")
    func empty() { #expect(throws: ImportError(.empty)) { try outline("# nothing\n") } }
}
