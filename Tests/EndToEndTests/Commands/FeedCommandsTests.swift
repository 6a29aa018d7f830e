import Testing

@Suite("quoth feeds, fetch, parse")
struct FeedCommandsTests {
    let folder: CommandFolder

    init() throws { folder = try CommandFolder() }

    private static func feed(_ items: String...) -> String {
        "<rss version='2.0'><channel><title>Gazette</title><link>https://a.example</link>"
            + items.map {
                "<item><title>\($0)</title><guid>\($0)</guid><description>“No,” said Ada Moss on Monday.</description></item>"
            }.joined() + "</channel></rss>"
    }

    @Test("a feed is added, fetched, listed and removed, and nothing comes twice")
    func roundTrip() throws {
        let address = "file://" + (try folder.write("feed.xml", Self.feed("Vote")))
        let added = try folder.quoth("feeds", "add", address, "--folder", "News/Local")
        #expect(added.status == 0)
        #expect(added.output == "Subscribed to Gazette: 1 new article.\n")
        #expect(try folder.quoth("list").output.contains("1 quote  Vote · Gazette"))
        try folder.write("feed.xml", Self.feed("Tide", "Vote"))
        #expect(try folder.quoth("fetch").output.contains("1 not due yet"))
        #expect(try folder.quoth("fetch", "--force").output == "1 feed: 1 new article.\n")
        #expect(try folder.quoth("fetch", "--force").output == "1 feed: 0 new articles.\n")
        #expect(try folder.quoth("feeds", "list").output.contains("News/Local/Gazette"))
        let outline = try folder.quoth("feeds", "export").output
        #expect(outline.contains("xmlUrl=\"\(address)\""))
        #expect(try folder.quoth("feeds", "remove", "1").status == 0)
        #expect(try folder.quoth("feeds", "list").status == 1)
        #expect(try folder.quoth("list").lines.count == 2)
    }

    @Test("a feed that fails is told, and the others come in")
    func failing() throws {
        let good = "file://" + (try folder.write("good.xml", Self.feed("Vote")))
        let bad = "file://" + (try folder.write("bad.xml", Self.feed()))
        #expect(try folder.quoth("feeds", "add", good).status == 0)
        #expect(try folder.quoth("feeds", "add", bad, "--title", "Bad").status == 0)
        try folder.write("bad.xml", "This is no feed.")
        try folder.write("good.xml", Self.feed("Tide", "Vote"))
        let outcome = try folder.quoth("fetch", "--force")
        #expect(outcome.status == 75)
        #expect(outcome.errors.hasPrefix("quoth: Bad: What is there is not a feed."))
        #expect(outcome.output == "2 feeds: 1 new article. 1 failed.\n")
        #expect(try folder.quoth("feeds", "list").output.contains("What is there is not a feed."))
        #expect(try folder.quoth("fetch").output.contains("0 feeds"))
    }

    @Test("a list of feeds from elsewhere brings no commands and no files")
    func hostileOutline() throws {
        try folder.write(
            "list.opml",
            """
            <opml><body><outline text="A" xmlUrl="exec:touch stolen"/><outline text="B" xmlUrl="file:///etc/passwd"/>
            <outline text="News"><outline text="C" xmlUrl="https://c.example/rss"/></outline></body></opml>
            """)
        let outcome = try folder.quoth("feeds", "import", "list.opml")
        #expect(outcome.output.hasPrefix("1 added."))
        #expect(outcome.errors.contains("exec:touch stolen"))
        let list = try folder.quoth("feeds", "list", "--format", "json").output
        #expect(list.contains("https://c.example/rss"))
        #expect(!list.contains("exec:"))
        #expect(!list.contains("file:"))
    }

    @Test("parse tells what each input is, a line each, and goes on behind what it cannot read")
    func parse() throws {
        try folder.write("feed.xml", Self.feed("Vote"))
        try folder.write("list.opml", "<opml><body><outline text='A' xmlUrl='https://a.example/rss'/></body></opml>")
        try folder.write("text.txt", "Vote\n\n“No,” said Ada Moss.")
        let outcome = try folder.quoth("parse", "feed.xml", "list.opml", "missing.html", "text.txt")
        #expect(outcome.status == 66)
        let beginnings = outcome.lines.map { $0.prefix(36) }
        #expect(beginnings.count == 4)
        #expect(beginnings[0].hasPrefix(#"{"id": "feed", "kind": "feed", "#))
        #expect(beginnings[1].hasPrefix(#"{"id": "list", "kind": "opml", "#))
        #expect(beginnings[2].hasPrefix(#"{"id": "missing", "error": "#))
        #expect(beginnings[3].hasPrefix(#"{"id": "text", "kind": "article""#))
        let lines = #"{"id": "a", "path": "feed.xml", "url": "https://a.example/"}"# + "\nrubbish\n"
        let stream = try folder.quoth("parse", input: lines)
        #expect(stream.lines.count == 2)
        #expect(stream.lines.first?.hasPrefix(#"{"id": "a", "kind": "feed""#) == true)
        #expect(stream.status == 65)
    }

    @Test("a site that names no feed, a list and a missing host are told as what they are")
    func refused() throws {
        let page =
            "file://" + (try folder.write("page.html", "<!DOCTYPE html><html><body><p>Nothing.</p></body></html>"))
        #expect(try folder.quoth("feeds", "add", page).status != 0)
        let list = "file://" + (try folder.write("list.opml", "<opml><body/></opml>"))
        #expect(try folder.quoth("feeds", "add", list).errors.contains("quoth feeds import"))
        #expect(try folder.quoth("fetch").status == 66)
    }
}
