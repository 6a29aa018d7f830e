import Testing

@testable import Importers

@Suite("Atom")
struct AtomTests {
    private func feed(_ content: String, url: String? = nil) throws -> Feed {
        let text = "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"de\">\(content)</feed>"
        return try FeedImporter().feed(of: Array(text.utf8), url: url)
    }

    private func entry(_ content: String, url: String? = nil) throws -> FeedEntry {
        try #require(try feed("<entry>\(content)</entry>", url: url).entries.first)
    }

    @Test("the feed's own elements are the feed's, not an entry's")
    func ownFields() throws {
        let feed = try feed(
            """
            <entry><title>One</title></entry><title>Feed</title><subtitle type="html">About &amp;eacute;</subtitle>
            <link rel="self" href="http://a/feed"/><link href="http://a/"/>
            """)
        #expect(feed.title == "Feed")
        #expect(feed.description == "About é")
        #expect(feed.link == "http://a/")
        #expect(feed.language == "de")
        #expect(feed.entries.map(\.title) == ["One"])
    }

    @Test("text is text, and HTML is HTML")
    func types() throws {
        #expect(try entry("<title>1 &lt; 2 &amp;amp; 3</title>").title == "1 < 2 &amp; 3")
        #expect(try entry("<title type=\"html\">1 &lt;b&gt;2&lt;/b&gt; &amp;amp; 3</title>").title == "1 2 & 3")
        #expect(try entry("<summary>1 &lt; 2</summary>").summary == "1 &lt; 2")
        #expect(try entry("<content type=\"html\">&lt;p&gt;A</content>").content == "<p>A")
        #expect(try entry("<content type=\"text/plain\">a\nb</content>").content == "a<br>\nb")
        #expect(try entry("<content type=\"application/octet-stream\">QSBi</content>").content == "A b")
        let division = "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>A</p></div>"
        #expect(try entry("<content type=\"xhtml\">\(division)</content>").content?.contains("<p>A</p>") == true)
    }

    @Test("Atom 0.3 says by its mode how a text is carried")
    func modes() throws {
        #expect(try entry("<summary mode=\"escaped\" type=\"text/html\">&lt;i&gt;A</summary>").summary == "<i>A")
        #expect(try entry("<summary mode=\"base64\">PGk+QQ==</summary>").summary == "<i>A")
        #expect(try entry("<tagline/><issued>2016-04-27</issued>").published != nil)
    }

    @Test("of several links the one to the page wins")
    func links() throws {
        let links = """
            <link rel="enclosure" href="http://a/e"/><link rel="alternate" type="application/json" href="http://a/j"/>
            <link rel="http://www.iana.org/assignments/relation/alternate" type="text/html" href="http://a/h"/>
            """
        #expect(try entry(links).link == "http://a/h")
        #expect(try entry("<link rel=\"enclosure\" href=\"http://a/e\"/>").link == "http://a/e")
        #expect(try entry("<content src=\"http://a/c\"/>").link == "http://a/c")
    }

    @Test("links are relative to xml:base, else to where the feed was found")
    func relative() throws {
        #expect(try entry("<link href=\"../1\"/>", url: "http://a/b/feed").link == "http://a/1")
        let text = """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://a/x/"><entry xml:base="y/"><link href="1"/>
            <id>k</id><content xml:base="z/" type="html">A</content></entry></feed>
            """
        let entry = try #require(try FeedImporter().feed(of: Array(text.utf8), url: "http://b/").entries.first)
        #expect(entry.link == "http://a/x/y/1")
        #expect(entry.id == "http://a/x/y/k")
        #expect(entry.base == "http://a/x/y/z/")
    }

    @Test("a key stays as it is where nothing but the feed's place could complete it")
    func key() throws { #expect(try entry("<id>k 1</id>", url: "http://a/").id == "k 1") }

    @Test("each author is a name, or an address without one")
    func authors() throws {
        let authors = """
            <author><name>Ann Lee</name><email>ann@example.com</email></author><author><email>bo@example.com</email></author>
            <author><name>Ann Lee</name></author><contributor><name>Cy</name></contributor>
            """
        #expect(try entry(authors).authors == ["Ann Lee", "bo@example.com"])
    }

    @Test("an entry without authors has those of its source, else the feed's")
    func inherited() throws {
        let author = "<author><name>Ann</name></author>"
        #expect(try feed("\(author)<entry/>").entries[0].authors == ["Ann"])
        let source = "<source><author><name>Bo</name></author></source>"
        #expect(try feed("\(author)<entry>\(source)</entry>").entries[0].authors == ["Bo"])
    }

    @Test("HTML of which nobody says that it is HTML is recognised by its tags")
    func unsaid() throws {
        #expect(try entry("<summary>A &lt;b&gt;b&lt;/b&gt;</summary>").summary == "A <b>b</b>")
        #expect(
            try entry("<summary type=\"text\">A &lt;b&gt;b&lt;/b&gt;</summary>").summary == "A &lt;b&gt;b&lt;/b&gt;")
        #expect(try entry("<summary>if a &lt; b</summary>").summary == "if a &lt; b")
    }

    @Test("the dates of an entry are told apart")
    func dates() throws {
        let entry = try entry(
            "<published>2016-04-27T00:00:00Z</published><updated>2016-04-28T00:00:00Z</updated>")
        #expect(entry.published?.moment.timeIntervalSince1970 == 1_461_715_200)
        #expect(entry.updated?.moment.timeIntervalSince1970 == 1_461_801_600)
    }

    @Test("an entry by itself is a feed of one")
    func single() throws {
        let text = "<entry xmlns=\"http://www.w3.org/2005/Atom\"><title>One</title></entry>"
        #expect(try FeedImporter().feed(of: Array(text.utf8)).entries.map(\.title) == ["One"])
    }
}
