import Foundation
import NewsModel
import ReadingPage
import TerminalCanvas
import Testing
import TextFormats

@testable import quoth

@Suite("Articles as pages for a browser")
struct HTMLPageTests {
    private func page(_ text: String, title: String = "Harbour", url: String? = nil) -> String {
        HTMLPage.text(.spoken(text, title: title, url: url))
    }

    @Test("a quote is in its speaker's colour, with the speaker's number, and the name stands in the margin")
    func quote() {
        let page = page("“We keep it,” said Ada Moss.")
        #expect(page.contains(#"<p><sup>1</sup><q class="s0">“We keep it,”</q> said Ada Moss.</p>"#))
        #expect(page.contains(#"<aside><span class="s0"><sup>1</sup>Ada Moss <small>said</small></span></aside>"#))
        #expect(
            page.contains(
                #"<li class="s0"><b><sup>1</sup>Ada Moss</b> <span class="share">· 1 quote, 100 %</span></li>"#))
    }

    @Test("every speaker's class has a colour on a light and on a dark ground")
    func colors() throws {
        let page = page("“We keep it,” said Ada Moss.")
        let rules = page.split(separator: "\n").filter { $0.hasPrefix(".s0 { --who: #") }
        #expect(rules.count == 2 && Set(rules).count == 2)
    }

    @Test(
        "text cannot become markup, an attribute or an instruction",
        arguments: [
            "<script>alert(1)</script>", "\" onload='x", "bell \u{7}", "<\u{301}script\u{200D}>", "\u{600}<script>",
        ])
    func escaping(text: String) {
        let page = page("Before.\n\n\(text)\n\nAfter.", title: text)
        #expect(page.contains(XMLText.escaped(text)))
        for sign in ["<script", "<\u{301}", "onload='", "\u{7}"] {
            #expect(page.unicodeScalars.firstRange(of: sign.unicodeScalars) == nil)
        }
    }

    @Test("an address is a link where a browser should follow it, and else is left out")
    func address() {
        #expect(
            page("Text.", url: "https://a.example/?x=1&y=\"").contains(
                #"<a href="https://a.example/?x=1&amp;y=%22">"#))
        #expect(page("Text.", url: "HTTPS://A.example/").contains(#"<a href="HTTPS://A.example/">"#))
        #expect(!page("Text.", url: "javascript:alert(1)").contains("javascript:"))
        #expect(!page("Text.", url: "ftp://a.example/").contains("<a "))
    }
}

@Suite("Articles as files")
struct ArticleExportTests {
    @Test(
        "a file is named for the title",
        arguments: [
            ("Harbour Vote Splits the Council", "harbour-vote-splits-the-council"),
            ("Où est l’île ?", "où-est-l-île"),
            ("../../etc/passwd", "etc-passwd"), ("\u{1B}[2J", "2j"), ("…", "article-7"),
            ("", "article-7"),
        ])
    func names(title: String, name: String) {
        #expect(ArticleExport.stem(for: .spoken("Text.", title: title)) == name)
    }

    @Test("no title makes a name that no file system takes")
    func longName() {
        let words = Array(repeating: "字字字字", count: 80).joined(separator: " ")
        let name = ArticleExport.stem(for: .spoken("Text.", title: words))
        #expect(name.utf8.count <= 100 && name.hasSuffix("字"))
    }

    @Test("Markdown has the text, and below it who said what, with nothing that would be markup")
    func markdown() {
        #expect(
            ArticleExport.text(
                of: .spoken("“We *keep* it,” said Ada Moss.", title: "#1 Harbour", url: "https://a.example/1"),
                format: .markdown) == ##"""
                    # \#1 Harbour

                    1 minute · 1 quote, 1 speaker

                    <https://a.example/1>

                    “We \*keep\* it,” said Ada Moss.

                    ## Who said what

                    ### Ada Moss

                    Ada Moss said:

                    > “We \*keep\* it,”

                    """##)
    }

    @Test("speakers of one name each have their own words in Markdown, once")
    func sameName() {
        let text = "“One,” said Smith. “Two,” said Smith."
        let bytes = Array(text.utf8)
        let quotes = ["“One,”", "“Two,”"].enumerated().map { number, quote in
            let range = bytes.firstRange(of: Array(quote.utf8)) ?? 0..<0
            return Attribution(
                kind: .direct, content: [TextRange(range.lowerBound, range.upperBound)],
                speaker: Speaker.ID(rawValue: number), confidence: 0.9, rule: .none)
        }
        let smiths = [0, 1].map { Speaker(id: Speaker.ID(rawValue: $0), name: "Smith") }
        var article = Article.spoken(text, title: "Smiths")
        article.analysis = SpeechAnalysis(attributions: quotes, speakers: smiths)
        let markdown = ArticleExport.text(of: article, format: .markdown)
        #expect(markdown.components(separatedBy: "### Smith").count == 3)
        #expect(markdown.components(separatedBy: "> “One,”").count == 2)
        #expect(markdown.components(separatedBy: "> “Two,”").count == 2)
    }

    /// An article in which Ada Moss is quoted, and two others are given a phrase each.
    private var legend: String {
        var article = Article.spoken("“We keep it,” said Ada Moss. It rains. It snows.", title: "Harbour")
        for (number, name) in ["Ida Berg", "Bo Dale"].enumerated() {
            let id = Speaker.ID(rawValue: number + 1)
            article.analysis.speakers.append(Speaker(id: id, name: name))
            article.analysis.attributions.append(
                Attribution(
                    kind: .indirect, content: [TextRange(34 + 10 * number, 42 + 10 * number)], speaker: id,
                    confidence: 0.9, rule: .learnt))
        }
        article.analysis.speakers.append(Speaker(id: Speaker.ID(rawValue: 3), name: "Nobody Heard"))
        return ArticleExport.text(of: article, format: .html)
    }

    @Test("those who matter less are folded away in a page's legend, and who says nothing is left out")
    func foldedLegend() {
        #expect(legend.contains("<summary>2 more: single reported phrases</summary>"))
        #expect(legend.contains("Ida Berg"))
        #expect(!legend.contains("Nobody Heard"))
    }

    @Test("what is less sure than wanted is nobody's words in any format", arguments: ExportFormat.allCases)
    func minimumConfidence(_ format: ExportFormat) {
        let article = Article.spoken("“We keep it,” said Ada Moss.", title: "Harbour")
        let text = ArticleExport.text(of: article, format: format, minimumConfidence: 0.95)
        #expect(!text.contains("class=\"s0\""))
        #expect(!text.contains("Who said what"))
        #expect(!text.contains("confidence"))
    }

    @Test("a doubtful speaker has a question mark in a page and in Markdown")
    func doubtful() {
        var article = Article.spoken("“We keep it,” said Ada Moss.", title: "Harbour")
        article.analysis.attributions[0].confidence = 0.3
        let page = ArticleExport.text(of: article, format: .html)
        #expect(page.contains("<b><sup>1</sup>Ada Moss?</b>"))
        #expect(page.contains("Ada Moss? <small>said</small>"))
        #expect(ArticleExport.text(of: article, format: .markdown).contains("Ada Moss? said:\n\n> “We keep it,”"))
    }

    @Test("JSON is what show prints")
    func json() {
        let article = Article.spoken("“We keep it,” said Ada Moss.", title: "Harbour")
        #expect(ArticleExport.text(of: article, format: .json) == JSONValue.article(article).text + "\n")
    }
}

extension Article {
    /// An article in which Ada Moss says whatever stands between the first quotation marks.
    fileprivate static func spoken(_ text: String, title: String, url: String? = nil) -> Article {
        var draft = DraftArticle(
            title: title, text: text, paragraphs: [Paragraph(.body, TextRange(0, text.utf8.count))])
        draft.url = url
        var analysis = SpeechAnalysis()
        let bytes = Array(text.utf8)
        if let open = bytes.firstRange(of: "“".utf8), let close = bytes.firstRange(of: "”".utf8) {
            let cue = close.upperBound + 1
            let moss = Speaker(id: Speaker.ID(rawValue: 0), name: "Ada Moss")
            let quote = Attribution(
                kind: .direct, content: [TextRange(open.lowerBound, close.upperBound)],
                source: [TextRange(cue + 5, cue + 13)], cue: [TextRange(cue, cue + 4)], speaker: moss.id,
                confidence: 0.9, rule: .none)
            analysis = SpeechAnalysis(attributions: [quote], speakers: [moss])
        }
        return Article(id: Article.ID(rawValue: 7), draft: draft, analysis: analysis)
    }
}
