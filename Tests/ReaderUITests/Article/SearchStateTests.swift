import NewsModel
import ReadingPage
import ScenarioSupport
import Testing

@testable import ReaderUI

@Suite struct TextSearchTests {
    /// The text's stretches that match.
    private func found(_ query: String, _ text: String) -> [String] {
        let draft = DraftArticle(
            title: "", text: text, paragraphs: [Paragraph(.body, TextRange(0, text.utf8.count))])
        var search = SearchState(origin: SearchState.Origin(anchor: .beginning, quote: nil))
        search.look(for: query, in: PageContent(draft, details: ""), SpeechIndex(SpeechAnalysis(), bytes: []))
        return search.matches.map { text.text(in: $0) }
    }

    @Test(
        "a search finds what people mean",
        arguments: [
            ("quay", "The Quay, the quay", ["Quay", "quay"]),
            ("Quay", "The Quay, the quay", ["Quay"]),
            ("jose", "José and Jose\u{301}", ["José", "Jose"]),
            ("straße", "STRASSE Straße strasse", ["STRASSE", "Straße", "strasse"]),
            ("\"it works\"", "“It works”", ["“It works”"]),
            ("don't", "Don’t", ["Don’t"]),
            ("a-b", "a—b", ["a—b"]),
            ("two words", "two\n  words and two\u{A0}words", ["two\n  words", "two\u{A0}words"]),
            ("over", "so\u{AD}ftover", ["over"]),
            ("softly", "soft\u{AD}ly", ["soft\u{AD}ly"]),
            ("aa", "aaaa", ["aa", "aa"]),
            ("aab", "aaaab", ["aab"]),
            ("привет", "Привет", ["Привет"]),
            ("港", "新港だ", ["港"]),
            ("x", "", []),
            (" ", "a b", []),
            ("", "a b", []),
        ])
    func finds(_ query: String, _ text: String, _ expected: [String]) {
        #expect(found(query, text) == expected)
    }

    @Test("what is not shown is not found")
    func hidden() {
        let draft = MarkedText.draft("# H\n\nby: By Nora Quist\n\nNora", title: "", authors: ["Nora Quist"]).draft
        var search = SearchState(origin: SearchState.Origin(anchor: .beginning, quote: nil))
        search.look(for: "nora", in: PageContent(draft, details: ""), SpeechIndex(SpeechAnalysis(), bytes: []))
        #expect(search.matches == [TextRange(18, 22)])
    }

    @Test("the first match is the one after where the search began, or else the first of all")
    func firstMatch() {
        let draft = DraftArticle(title: "", text: "a b a b", paragraphs: [])
        for (anchor, expected) in [(0, 0), (1, 1), (4, 1), (5, 0)] {
            var search = SearchState(
                origin: SearchState.Origin(anchor: ReadingPlace(offset: anchor, step: 0), quote: nil))
            search.look(for: "a", in: PageContent(draft, details: ""), SpeechIndex(SpeechAnalysis(), bytes: []))
            #expect(search.current == expected)
        }
    }
}
