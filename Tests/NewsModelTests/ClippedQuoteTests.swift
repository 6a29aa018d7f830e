import NewsModel
import Testing

@Suite("Quotes that are put aside")
struct ClippedQuoteTests {
    private func quote(
        speaker: String? = "Ada Moss", source: String? = nil, cue: String?, modality: Modality = .asserted,
        kind: Attribution.Kind = .direct, confidence: Double = 0.9
    ) -> ClippedQuote {
        ClippedQuote(
            article: Article.ID(rawValue: 1), range: TextRange(0, 5), words: "A deal", speaker: speaker,
            source: source, cue: cue, kind: kind, modality: modality, confidence: confidence, title: "Harbour")
    }

    @Test("the words stand behind their verb, and what is not asserted never reads as a claim")
    func introduction() {
        #expect(quote(cue: "denied", modality: .denied).introduction == "Ada Moss denied")
        #expect(quote(cue: "said", modality: .denied).introduction == "Ada Moss said (denied)")
        #expect(quote(cue: nil, modality: .asked).introduction == "Ada Moss (asked)")
    }

    @Test("a doubtful speaker has a question mark, and nobody known is told as unknown")
    func speakers() {
        #expect(quote(cue: "said", confidence: 0.3).introduction == "Ada Moss? said")
        #expect(quote(speaker: nil, source: "he", cue: "said", confidence: 0.3).introduction == "unknown (he) said")
    }

    @Test("a quotation has marks, and reported words have none")
    func marks() {
        #expect(quote(cue: "said").markedWords == "“A deal”")
        #expect(quote(cue: "said", kind: .indirect).markedWords == "A deal")
    }

    @Test("it is made of an attribution with words, source and cue on one line each")
    func made() {
        let text = "“A\ndeal,” the\n mayor  said, “is near.”"
        func range(_ words: String) -> TextRange {
            let found = Array(text.utf8).firstRange(of: Array(words.utf8)) ?? 0..<0
            return TextRange(found.lowerBound, found.upperBound)
        }
        let attribution = Attribution(
            kind: .direct, content: [range("“A\ndeal,”"), range("“is near.”")], source: [range("the\n mayor")],
            cue: [range("said")], speaker: Speaker.ID(rawValue: 0), confidence: 0.9, rule: .learnt)
        let article = Article(
            id: Article.ID(rawValue: 3),
            draft: DraftArticle(
                title: "Harbour", source: "Gazette", text: text, paragraphs: [Paragraph(.body, TextRange(0, 9))]))
        let quote = ClippedQuote(attribution, of: Speaker(id: Speaker.ID(rawValue: 0), name: "Ada Moss"), in: article)
        #expect(quote.words == "“A deal,” “is near.”")
        #expect(quote.source == "the mayor")
        #expect(quote.introduction == "Ada Moss said")
        #expect(quote.range == TextRange(0, text.utf8.count))
        #expect(quote.publisher == "Gazette")
    }
}
