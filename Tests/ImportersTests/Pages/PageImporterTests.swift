import NewsModel
import Testing

@testable import Importers

@Suite("Pages become articles")
struct PageImporterTests {
    /// A page as sites make them: menus, a headline, a byline, the text, what else there is to read.
    private static let page = """
        <html lang="en"><head><title>Harbour reopens after the storm | The Gazette</title>
        <meta property="og:site_name" content="The Gazette">
        <link rel="alternate" type="application/rss+xml" title="All news" href="/feed.xml">
        <link rel="canonical" href="https://gazette.example/harbour"></head><body>
        <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
        <article><h1>Harbour reopens after the storm</h1>
        <div class="byline">By <a rel="author" href="/moss">Ada Moss</a></div>
        <time datetime="2026-03-01T10:32:00+01:00">1 March 2026</time>
        <figure><img src="a.jpg"><figcaption>Ships wait outside the harbour wall</figcaption></figure>
        <p>The harbour opened its gates again on Sunday, three days after the storm, and the first ships went out.</p>
        <p>“We never close for long,” said the harbour master, who had slept on a chair in the tower for two nights.</p>
        <h2>What comes next</h2>
        <blockquote><p>We shall build the wall higher than it was, and we shall do it before the winter comes.</p></blockquote>
        <p>The council meets on Tuesday. It will hear from the captains, the fishers and those who live on the quay.</p>
        <div class="related-articles"><h3>Related</h3><ul><li><a href="/1">Storm takes the roof of the market hall</a></li>
        <li><a href="/2">Captains ask for a higher wall at last</a></li></ul></div>
        <div class="newsletter"><p>Sign up for our newsletter and never miss a story from the harbour.</p></div>
        </article><footer><p>Copyright The Gazette, all rights reserved, 2026, and every year before that one.</p></footer>
        </body></html>
        """

    private func imported(_ html: String, url: String? = "https://gazette.example/harbour?from=feed") throws
        -> ImportedPage
    {
        try PageImporter().page(of: Array(html.utf8), url: url)
    }

    private func texts(_ page: ImportedPage, _ kind: Paragraph.Kind) -> [String] {
        page.draft.paragraphs.filter { $0.kind == kind }.map { page.draft.text.text(in: $0.range) }
    }

    @Test("the text is the headline and the paragraphs, an empty line between them")
    func text() throws {
        let page = try imported(Self.page)
        #expect(
            page.draft.text.hasPrefix(
                "Harbour reopens after the storm\n\nShips wait outside the harbour wall\n\nThe harbour opened"))
        #expect(page.draft.text.hasSuffix("those who live on the quay."))
    }

    @Test("each paragraph has its kind")
    func kinds() throws {
        let kinds = try imported(Self.page).draft.paragraphs.map(\.kind)
        #expect(kinds == [.headline, .caption, .body, .body, .heading, .blockQuote, .body])
    }

    @Test("menus, bylines, related links, boxes and footers are left out")
    func furniture() throws {
        let text = try imported(Self.page).draft.text
        for part in ["Home", "Ada Moss", "Related", "market hall", "newsletter", "Copyright", "1 March"] {
            #expect(!text.contains(part))
        }
    }

    @Test("title, author, date with its zone, site and language are found")
    func metadata() throws {
        let page = try imported(Self.page)
        #expect(page.draft.title == "Harbour reopens after the storm")
        #expect(page.draft.authors == ["Ada Moss"])
        #expect(page.draft.date?.moment.timeIntervalSince1970 == 1_772_357_520)
        #expect(page.draft.date?.secondsFromUTC == 3600)
        #expect(page.site == "The Gazette")
        #expect(page.draft.language == .english)
    }

    @Test("feeds are named with absolute addresses")
    func feeds() throws {
        #expect(try imported(Self.page).feeds == [FeedLink(url: "https://gazette.example/feed.xml", title: "All news")])
    }

    @Test("block quotes are told from the text")
    func blockQuotes() throws {
        let quotes = try imported(Self.page).blockQuotes
        #expect(quotes == ["We shall build the wall higher than it was, and we shall do it before the winter comes."])
    }

    @Test("an interview's labelled paragraphs are turns")
    func turns() throws {
        let answers = (1...4).map { number in
            "<p><b>Ada Moss:</b> Why does the harbour close in storm number \(number)?</p><p><b>Bo Dale:</b> Because nobody could see the wall, number \(number).</p>"
        }
        let page = try imported("<body><h1>Asked and answered</h1>\(answers.joined())</body>")
        #expect(texts(page, .turn).count == 8)
    }

    @Test(
        "a page without an article is refused",
        arguments: ["", "<html></html>", "<nav><a href=/>Home page</a></nav>", "\0\0\0"])
    func empty(html: String) {
        #expect(throws: ImportError(.empty)) { try PageImporter().page(of: Array(html.utf8)) }
    }

    @Test("the standfirst is taken where the page declares the same summary")
    func standfirst() throws {
        let summary = "Three days after the storm the ships go out"
        let html = Self.page.replacing("</head>", with: "<meta name=description content=\"\(summary)\"></head>")
            .replacing("</h1>", with: "</h1><h2 class=subtitle>\(summary)</h2>")
        #expect(try imported(html).draft.text.contains("\n\n\(summary)\n\n"))
    }
}
