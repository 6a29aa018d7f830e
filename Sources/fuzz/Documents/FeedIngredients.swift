/// What feeds are made of.
enum FeedIngredients {
    /// A feed of each format.
    static let seeds = [
        """
        <?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" \
        xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Gazette</title><link>https://a.example/</link>\
        <description>News &amp; more</description><language>en-gb</language><item><title>Harbour Vote</title>\
        <link>https://a.example/1</link><guid isPermaLink="false">1</guid><pubDate>Sun, 01 Mar 2026 10:32:00 GMT</pubDate>\
        <dc:creator>Ada Moss</dc:creator><description>&lt;p&gt;“No,” said Ada Moss.&lt;/p&gt;</description>\
        <content:encoded><![CDATA[<p>“We never close,” said <b>Ada Moss</b>.</p><p>The end.</p>]]></content:encoded></item>\
        <item><title>Ferry</title><author>moss@a.example (Ada Moss)</author></item></channel></rss>
        """,
        """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title type="html">The &amp;amp; Gazette</title>\
        <link rel="alternate" href="/"/><link rel="self" href="feed.atom"/><updated>2026-03-01T10:32:00Z</updated>\
        <entry xml:base="https://a.example/x/"><id>urn:1</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <b>vote</b></div></title>\
        <link href="../1"/><published>2026-03-01T10:32:00+01:00</published><author><name>Ada Moss</name></author>\
        <summary>Short</summary><content type="html">&lt;p&gt;Long text, “so long”.&lt;/p&gt;</content></entry></feed>
        """,
        """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="a">\
        <title>Old</title></channel><item rdf:about="https://a.example/2"><title>One</title><description>Two</description></item></rdf:RDF>
        """,
        #"""
        {"version": "https://jsonfeed.org/version/1.1", "title": "Gazette", "home_page_url": "https://a.example/", "items": [{"id": 1, \#
        "url": "https://a.example/1", "title": "Vote", "content_html": "<p>“No,” she said.</p>", "date_published": "2026-03-01T10:32:00Z", \#
        "authors": [{"name": "Ada Moss"}]}, {"id": "2", "content_text": "a < b & c\nd"}]}
        """#,
    ]

    /// Pieces of grammar.
    static let pieces = [
        "<item>", "</item>", "<entry>", "</entry>", "<title>", "</title>", "<link>", "<link href=\"//b/../../c?d#e\"/>",
        "<guid>", "<pubDate>",
        "<pubDate>Sun, 32 Foo 99999 25:61:61 +9999</pubDate>", "<updated>2026-02-30T</updated>",
        "<content type=\"xhtml\">", "<content type='application/octet-stream'>TW9zcw",
        "<content:encoded>", "<description>", "<media:group><media:content url='a'/>", "<dc:date>", "<author>",
        "<name>", "<channel>", "</channel>", "</rss>", "<rss>",
        "&lt;script&gt;alert(1)&lt;/script&gt;", "{", "}", "[", "]", ",", ":", "\"items\": [", "{\"id\": 1e999}",
        "\\u0000", "\\ud800", "null", "true", "-0",
    ]

    /// Elements.
    static let elements = [
        "item", "entry", "channel", "content:encoded", "title", "div", "author", "rss", "source", "x:y",
    ]
}
