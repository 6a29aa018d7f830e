/// What lists of feeds are made of.
enum OutlineIngredients {
    /// Lists of each version.
    static let seeds = [
        """
        <?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body><outline text="News" title="News">\
        <outline type="rss" text="A &amp; B" xmlUrl="https://a.example/rss" htmlUrl="https://a.example/"/>\
        <outline text="Local"><outline type="rss" text="C" xmlUrl="https://c.example/atom"/></outline></outline>\
        <outline type="atom" title="D" url="https://d.example/feed"/></body></opml>
        """,
        "<opml version=\"1.0\"><body><outline text='a' xmlURL='http://a'/><outline text='b'/></body></opml>",
        "<outlineDocument><body><outline xmlUrl=\"https://a/\"/></body></outlineDocument>",
    ]

    /// Pieces of grammar.
    static let pieces = [
        "<outline>", "</outline>", "<outline text=\"a\">", "<outline xmlUrl=\"javascript:alert(1)\"/>",
        " xmlUrl=\"exec:rm\"", " XMLURL='file:///etc/passwd'",
        " type=\"rss\"", " text=\"&#27;[2J\"", " title=\"<b>&amp;lt;i>\"", " htmlUrl=\"\"", "<head>", "<body>",
        "</body>", "</opml>", "<opml>", "<title>",
    ]

    /// Elements.
    static let elements = ["outline", "opml", "body", "head", "outline text='a'", "title"]
}
