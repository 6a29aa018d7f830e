/// What pages are made of.
enum PageIngredients {
    /// Small pages.
    static let seeds = [
        """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Harbour Vote | Gazette</title>\
        <meta property="og:title" content="Harbour Vote"><meta property="og:site_name" content="Gazette"><link rel="canonical" href="/1">\
        <link rel="alternate" type="application/rss+xml" href="/rss"><script type="application/ld+json">{"@context": "https://schema.org", "@type": \
        "NewsArticle", "headline": "Harbour Vote", "datePublished": "2026-03-01T10:32:00Z", "author": [{"@type": "Person", "name": "Ada Moss"}]}</script></head>\
        <body><nav><ul><li><a href="/">Home</a><li><a href="/news">News</a></ul></nav><main><article><h1>Harbour Vote</h1>\
        <p class="byline">By Ada Moss</p><time datetime="2026-03-01">1 March 2026</time><div class="article-body"><p>The council voted on Monday, \
        and the harbour stays open for another year.</p><figure><img src="a.jpg"><figcaption>The harbour. Photo: Bo Dale</figcaption></figure>\
        <p>“We never close,” said Ada Moss, the harbour master, who has been there for forty years.</p><blockquote><p>Not in a storm, not on a \
        holiday, not for anybody.</p></blockquote><table><tr><td>1</td><td>2</td></tr></table><aside class="related">More</aside></div></article></main>\
        <footer>All rights reserved.</footer></body></html>
        """,
        """
        <html><body><div id=content>First line of the text, which is long enough to count.<br><br>Second line of it, which is long, too.<br>\
        <pre>a  b\nc</pre><ul><li>One<li>Two</ul></div><div class="comments"><p>I do not agree with that at all, and never will.</p></div>
        """,
    ]

    /// Pieces of grammar.
    static let pieces = [
        "<p>", "</p>", "<br>", "<br><br>", "<div>", "</div>", "<div class=\"article-body\">", "<div class='related'>",
        "<div hidden>", "<div style=\"display: none\">",
        "<a href=\"/x\">", "</a>", "<h1>", "</h1>", "<h2>", "<blockquote>", "<table><tr><td>", "<td>", "</table>",
        "<script>", "</script>", "<script type=\"application/ld+json\">",
        "{\"@type\": \"NewsArticle\", \"headline\": \"\\u001b[2J\"", "[[[[", "<style>", "</style>", "<svg>", "<math>",
        "<template>", "<noscript>", "<textarea>", "<title>", "<select>",
        "<plaintext>", "<frameset>", "<base href=\"javascript:\">", "<meta charset=utf-7>",
        "<meta charset=\"shift_jis\">", "<meta property=og:title content='&#27;]0;x&#7;'>",
        "<figure><figcaption>", "<nav>", "<article>", "<main>", "<aside>", "<ul><li>", "<dl><dt>", "<pre>",
        "<time datetime=\"9999-99-99\">", "<iframe>", "<b>", "<i>", "</b>",
        "By Ada Moss", "1 March 2026", "Photo: ", "READ MORE: ",
        "The council voted on Monday, and that was the end of it. ",
    ]

    /// Elements.
    static let elements = [
        "div", "p", "span", "b", "a", "table", "tr", "td", "ul", "li", "blockquote", "article", "section", "form",
        "font", "select", "svg", "pre", "h1", "figure",
    ]
}
