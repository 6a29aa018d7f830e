import Testing

@testable import Importers

@Suite("Lists of feeds")
struct OutlineTests {
    private func outline(_ text: String) throws -> FeedOutline { try OutlineImporter().outline(of: Array(text.utf8)) }

    @Test("feeds are read with the folders they are in")
    func folders() throws {
        let outline = try outline(
            """
            <opml version="2.0"><head><title>Mine</title></head><body>
            <outline text="News"><outline title="The Gazette" text="x" type="rss" xmlUrl="http://a/?b&amp;c" htmlUrl="http://a/"/>
            <outline text="Local"><outline text="Quay" xmlurl="http://b/"/></outline></outline>
            <outline text="A note"/><outline xmlUrl="http://c/"/></body></opml>
            """)
        #expect(outline.title == "Mine")
        #expect(
            outline.subscriptions == [
                FeedOutlineEntry(
                    title: "The Gazette", feedURL: "http://a/?b&c", siteURL: "http://a/", folder: ["News"]),
                FeedOutlineEntry(title: "Quay", feedURL: "http://b/", folder: ["News", "Local"]),
                FeedOutlineEntry(feedURL: "http://c/"),
            ])
    }

    @Test("HTML in an attribute does not hide the feed")
    func unescaped() throws {
        let outline = try outline("<opml><body><outline text=\"<b>A</b>\" xmlUrl=\"http://a/\"/></body></opml>")
        #expect(outline.subscriptions.map(\.feedURL) == ["http://a/"])
    }

    @Test("what breaks off is read up to there")
    func truncated() throws {
        let outline = try outline("<opml><body><outline text=\"A\"><outline text=\"B\" xmlUrl=\"http://b/\"/><outl")
        #expect(outline.subscriptions == [FeedOutlineEntry(title: "B", feedURL: "http://b/", folder: ["A"])])
    }

    @Test("what is no list of feeds is refused")
    func refused() {
        #expect(throws: ImportError(.empty)) { try outline("") }
        let error = ImportError(.unknownKind, cause: "it is not a list of feeds (OPML)")
        for text in ["<rss/>", "feeds", "<"] { #expect(throws: error, "\(text)") { try outline(text) } }
    }

    @Test("what is written is read again as it was")
    func roundTrip() throws {
        let entries = [
            FeedOutlineEntry(
                title: "A <\"&'> é\n", feedURL: "http://a/?b=1&c=\"2\"", folder: ["News & more", "Local"]),
            FeedOutlineEntry(title: "B", feedURL: "http://b/", siteURL: "http://b/site", folder: ["News & more"]),
            FeedOutlineEntry(title: "C\u{1}", feedURL: "http://c/"),
            FeedOutlineEntry(title: "D", feedURL: "http://d/", folder: ["News & more", "Local"]),
        ]
        let text = OutlineWriter().text(of: FeedOutline(title: "Mine", subscriptions: entries))
        let read = try outline(text)
        #expect(read.title == "Mine")
        #expect(read.subscriptions.map(\.title) == ["A <\"&'> é", "D", "B", "C"])
        #expect(read.subscriptions.map(\.feedURL) == ["http://a/?b=1&c=\"2\"", "http://d/", "http://b/", "http://c/"])
        #expect(read.subscriptions[0].folder == ["News & more", "Local"])
        #expect(read.subscriptions[1].folder == ["News & more", "Local"])
        #expect(read.subscriptions[2].siteURL == "http://b/site")
    }

    @Test("folders of any depth take no stack")
    func deep() throws {
        let text = "<opml><body>" + String(repeating: "<outline text=\"A\">", count: 100_000)
        #expect(try outline(text).subscriptions.isEmpty)
    }
}
