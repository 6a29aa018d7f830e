import Testing

@testable import Importers

@Suite("RSS")
struct RSSTests {
    /// The first entry of a feed whose item has these elements.
    private func entry(_ item: String) throws -> FeedEntry {
        let text = """
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
             xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"
             xmlns:atom="http://www.w3.org/2005/Atom" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
             xmlns:media="http://search.yahoo.com/mrss/"><channel><item>\(item)</item></channel></rss>
            """
        return try #require(try FeedImporter().feed(of: Array(text.utf8)).entries.first)
    }

    @Test("the channel's fields are the feed's")
    func channel() throws {
        let text = """
            <rss version="2.0"><channel><title>Harbour &amp;amp; Quay</title><link> http://example.com/ </link>
            <description>News of the &lt;b&gt;port&lt;/b&gt;</description><language>en-GB</language>
            <image><title>Logo</title><link>http://example.com/logo</link></image></channel></rss>
            """
        let feed = try FeedImporter().feed(of: Array(text.utf8))
        #expect(feed.title == "Harbour & Quay")
        #expect(feed.link == "http://example.com/")
        #expect(feed.description == "News of the port")
        #expect(feed.language == "en-GB")
        #expect(feed.entries.isEmpty)
    }

    @Test("an item has the text of its elements")
    func item() throws {
        let entry = try entry(
            """
            <title>Ferry  fares
            rise</title><link>http://example.com/1</link><guid>key 1</guid><description>Short</description>
            <content:encoded><![CDATA[<p>Long</p>]]></content:encoded>
            <pubDate>Wed, 27 Apr 2016 19:25:14 GMT</pubDate>
            """)
        #expect(entry.title == "Ferry fares rise")
        #expect(entry.link == "http://example.com/1")
        #expect(entry.id == "key 1")
        #expect(entry.summary == "Short")
        #expect(entry.content == "<p>Long</p>")
        #expect(entry.published?.moment.timeIntervalSince1970 == 1_461_785_114)
        #expect(entry.updated == nil)
    }

    @Test("a key that is an address is the link where there is none, unless it says that it is no link")
    func permalink() throws {
        #expect(try entry("<guid>http://example.com/1</guid>").link == "http://example.com/1")
        #expect(try entry("<guid isPermaLink=\"false\">http://example.com/1</guid>").link == nil)
        #expect(try entry("<guid>key</guid>").link == nil)
    }

    @Test("an Atom link is the link where RSS has none, unless it leads to the feed")
    func atomLink() throws {
        #expect(try entry("<atom:link href=\"http://a/1\"/>").link == "http://a/1")
        #expect(try entry("<atom:link rel=\"self\" href=\"http://a/1\"/>").link == nil)
        #expect(try entry("<link rel=\"self\" href=\"http://a/1\"/><link>http://a/2</link>").link == "http://a/2")
    }

    @Test("who wrote it is found in whatever element has a name, and without the address")
    func authors() throws {
        #expect(
            try entry("<author>ann@example.com (Ann Lee)</author><dc:creator>X</dc:creator>").authors == ["Ann Lee"])
        #expect(
            try entry("<dc:creator>Ann Lee</dc:creator><dc:creator>Bo Ek</dc:creator>").authors == ["Ann Lee", "Bo Ek"])
        #expect(try entry("<itunes:author>Ann Lee</itunes:author>").authors == ["Ann Lee"])
        #expect(try entry("<atom:author><atom:name>Ann</atom:name></atom:author>").authors == ["Ann"])
        #expect(try entry("<author>ann@example.com</author>").authors == ["ann@example.com"])
        #expect(try entry("<author> </author>").authors == [])
    }

    @Test("dates of the modules count")
    func dates() throws {
        let entry = try entry("<dc:date>2016-04-27</dc:date><dcterms:modified>2016-04-28</dcterms:modified>")
        #expect(entry.published?.moment.timeIntervalSince1970 == 1_461_715_200)
        #expect(entry.updated?.moment.timeIntervalSince1970 == 1_461_801_600)
    }

    @Test("what says nothing of the article is not taken for a field")
    func others() throws {
        let entry = try entry(
            "<media:content><media:thumbnail url=\"x\"/></media:content><slash:comments>3</slash:comments>")
        #expect(entry == FeedEntry())
    }

    @Test("elements in a description are HTML")
    func naked() throws {
        #expect(try entry("<description>A <b>b</b> &amp; c</description>").summary == "A <b>b</b> &amp; c")
    }

    @Test("a title that is a picture is empty, not missing")
    func picture() throws { #expect(try entry("<title>&lt;img src='a.png'&gt;</title>").title == "") }

    @Test("scripts and styles are left out of the text")
    func scripts() throws {
        let entry = try entry("<description><![CDATA[a<script>x < y</script>b<style>p {}</style>c]]></description>")
        #expect(entry.summary == "abc")
    }

    @Test("RSS 1.0 keeps its items beside the channel, and their addresses as keys")
    func resources() throws {
        let text = """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
            <channel rdf:about="http://a/"><title>Feed</title><link>http://a/</link></channel>
            <item rdf:about="http://a/1"><title>One</title><link>http://a/one</link></item></rdf:RDF>
            """
        let feed = try FeedImporter().feed(of: Array(text.utf8))
        #expect(feed.title == "Feed")
        #expect(feed.entries == [FeedEntry(title: "One", link: "http://a/one", id: "http://a/1", base: "http://a/one")])
    }

    @Test("prefixes that nothing declares, and namespaces in capitals, mean what they look like")
    func prefixes() throws {
        let text = """
            <rss xmlns:x="HTTP://PURL.ORG/DC/ELEMENTS/1.1"><channel><item><x:creator>Ann</x:creator>
            <content:encoded>Text</content:encoded></item></channel></rss>
            """
        let entry = try #require(try FeedImporter().feed(of: Array(text.utf8)).entries.first)
        #expect(entry.authors == ["Ann"])
        #expect(entry.content == "Text")
    }
}
