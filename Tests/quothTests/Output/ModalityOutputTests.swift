import NewsModel
import Testing
import TextFormats

@testable import ArticleStore
@testable import quoth

/// An article in which Ada Moss denies something, once in her words and once reported, and Bo Dale hopes for something.
private enum Denial {
    static let text = "“A deal,” said Moss, never. Moss denied the harbour was closed. Dale hopes for “calm”."
    static let moss = Speaker(id: Speaker.ID(rawValue: 0), name: "Ada Moss")
    static let dale = Speaker(id: Speaker.ID(rawValue: 1), name: "Bo Dale")

    static func range(_ words: String) -> TextRange {
        let found = Array(text.utf8).firstRange(of: Array(words.utf8)) ?? 0..<0
        return TextRange(found.lowerBound, found.upperBound)
    }

    static let analysis = SpeechAnalysis(
        attributions: [
            Attribution(
                kind: .direct, content: [range("“A deal,”")], cue: [range("said")], modality: .denied, speaker: moss.id,
                confidence: 0.9, rule: .learnt),
            Attribution(
                kind: .indirect, content: [range("the harbour was closed")], cue: [range("denied")], modality: .denied,
                speaker: moss.id, confidence: 0.9, rule: .learnt),
            Attribution(
                kind: .mixed, content: [range("“calm”")], cue: [range("hopes")], manner: .attitude, speaker: dale.id,
                confidence: 0.9, rule: .learnt),
        ], speakers: [moss, dale])

    static var article: Article {
        let draft = DraftArticle(
            title: "Harbour", text: text, paragraphs: [Paragraph(.body, TextRange(0, text.utf8.count))])
        return Article(id: Article.ID(rawValue: 7), draft: draft, analysis: analysis)
    }
}

@Suite("Modality and manner in what programs read")
struct MachineOutputTests {
    @Test("JSON has both of every attribution, between speaker and confidence")
    func json() {
        let json = JSONValue.attributions(Denial.analysis, CodePointOffsets(Denial.text)).text
        #expect(json.contains(#""speaker": "Ada Moss", "modality": "denied", "manner": "statement", "confidence": "#))
        #expect(json.contains(#""speaker": "Bo Dale", "modality": "asserted", "manner": "attitude", "confidence": "#))
    }

    @Test("an article's JSON has its attitudes, and counts its statements")
    func article() {
        let json = JSONValue.article(Denial.article).text
        #expect(json.contains(#""manner": "attitude""#))
        #expect(json.contains(#""quotes": 1,"#))
    }

    @Test("standoff has both as attributes of the event, each attribute with a number of its own")
    func standoff() {
        let attributes = StandoffText.text(Denial.analysis, of: Denial.text).split(separator: "\n").filter {
            $0.hasPrefix("A")
        }
        #expect(
            attributes == [
                "A1\tKind E1 direct", "A2\tModality E1 denied", "A3\tManner E1 statement",
                "A4\tKind E2 indirect", "A5\tModality E2 denied", "A6\tManner E2 statement",
                "A7\tKind E3 mixed", "A8\tModality E3 asserted", "A9\tManner E3 attitude",
            ])
    }

    @Test("web annotations are classified by kind, modality and manner, in this order")
    func webAnnotation() {
        let page = WebAnnotation.page(Denial.analysis, of: Denial.text, id: .string("a")).text
        func bodies(_ values: String...) -> String {
            values.map { #"{"type": "TextualBody", "value": "\#($0)", "purpose": "classifying"}"# }
                .joined(separator: ", ")
        }
        #expect(page.contains(bodies("direct", "denied", "statement")))
        #expect(page.contains(bodies("mixed", "asserted", "attitude")))
    }
}

@Suite("Modality and manner in what people read")
struct PageOutputTests {
    @Test("a block of text names a modality and a manner that are not the usual ones")
    func blocks() {
        let text = AttributionText.text(Denial.analysis, nil, of: Denial.text, id: .string("a"))
        #expect(text.contains("speaker     Ada Moss\nmodality    denied\nconfidence"))
        #expect(text.contains("speaker     Bo Dale\nmanner      attitude\nconfidence"))
    }

    @Test("an article as text says behind the name that a quotation is denied, and counts no attitude")
    func page() {
        let page = ArticlePage.text(Denial.article, width: 120)
        #expect(page.contains("“A deal,” [Ada Moss (denied)] said Moss"))
        #expect(page.contains("1 quote, 1 speaker"))
        #expect(!page.contains("Bo Dale"))
    }

    @Test("Markdown tells a denial where the cue does not, and has no attitude")
    func markdown() {
        let page = ArticleExport.text(of: Denial.article, format: .markdown)
        #expect(page.contains("Ada Moss said (denied):\n\n> “A deal,”\n"))
        #expect(page.contains("Ada Moss denied:\n\n> the harbour was closed\n"))
        #expect(!page.contains("Bo Dale"))
        #expect(!page.contains("> “calm”"))
    }

    @Test("a page for a browser tells a denial in the margin and at the words, and marks no attitude")
    func html() {
        let page = ArticleExport.text(of: Denial.article, format: .html)
        #expect(page.contains(#"<q class="s0" title="denied">“A deal,”</q>"#))
        #expect(page.contains(#"<i class="s0" title="denied">the harbour was closed</i>"#))
        #expect(page.contains("Ada Moss <small>denied, said</small>"))
        #expect(page.contains("hopes for “calm”.</p>"))
        #expect(!page.contains("Bo Dale"))
    }

    @Test("in a browser's page a speaker is named again where a denial follows a claim")
    func htmlAgain() {
        var article = Denial.article
        article.analysis.attributions[0].modality = .asserted
        article.analysis.attributions[1].kind = .direct
        let page = ArticleExport.text(of: article, format: .html)
        #expect(page.contains("Ada Moss <small>said</small>"))
        #expect(page.contains("Ada Moss <small>denied</small>"))
    }

    private static let quotes = Denial.analysis.attributions.map { attribution in
        LibraryQuote(
            article: ArticleSummary(id: Article.ID(rawValue: 7), title: "Harbour"), attribution: attribution,
            text: attribution.words(in: Denial.text), source: nil,
            cue: attribution.cue.first.map { Denial.text.text(in: $0) },
            speaker: Denial.analysis.speaker(attribution.speaker))
    }

    @Test("a quote of the library stands behind its verb, as text and in Markdown")
    func quotes() {
        #expect(
            Self.quotes.map { ArticleLines.lines($0).prefix { $0 != "\n" } } == [
                "Ada Moss said (denied): “A deal,”", "Ada Moss denied: the harbour was closed",
                "Bo Dale hopes: “calm”",
            ])
        #expect(
            Self.quotes.map { QuoteMarkdown.text($0) } == [
                "Ada Moss said (denied):\n\n> “A deal,”\n>\n> — *Harbour*\n\n",
                "Ada Moss denied:\n\n> the harbour was closed\n>\n> — *Harbour*\n\n",
                "Bo Dale hopes:\n\n> “calm”\n>\n> — *Harbour*\n\n",
            ])
    }

    @Test("a quotation without marks gets them, and a source that nobody knows is told as unknown")
    func marks() {
        let attribution = Attribution(
            kind: .direct, content: [TextRange(0, 1)], confidence: 0.1, rule: .transcript)
        let quote = LibraryQuote(
            article: ArticleSummary(id: Article.ID(rawValue: 7), title: "Harbour"), attribution: attribution,
            text: "We never close.", source: "he", cue: "said", speaker: nil)
        #expect(ArticleLines.lines(quote).hasPrefix("unknown (he) said: “We never close.”\n"))
    }
}
