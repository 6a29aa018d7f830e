import NewsModel
import Testing

@Suite struct CorrectionTests {
    private static let text = "“No,” said Ada Moss. “Yes,” said Bo Dale. “Well,” somebody said."
    private static let first = TextRange(0, 9)
    private static let second = TextRange(25, 35)

    private let analysis = SpeechAnalysis(
        attributions: [
            Attribution(
                kind: .direct, content: [first], speaker: Speaker.ID(rawValue: 0), confidence: 0.8, rule: .none),
            Attribution(
                kind: .direct, content: [second], speaker: Speaker.ID(rawValue: 1), confidence: 0.7, rule: .none),
        ],
        speakers: [
            Speaker(id: Speaker.ID(rawValue: 0), name: "Ada Moss"),
            Speaker(id: Speaker.ID(rawValue: 1), name: "Bo Dale"),
        ])

    private func corrected(_ verdict: Correction.Verdict, at range: TextRange = first, in text: String = text)
        -> SpeechAnalysis
    {
        let correction = Correction(range: range, words: Self.text.text(in: range), verdict: verdict)
        return analysis.corrected(by: [correction], in: text)
    }

    @Test("the words stand where the tests say")
    func words() {
        #expect(Self.text.text(in: Self.first) == "“No,”" && Self.text.text(in: Self.second) == "“Yes,”")
    }

    @Test("a speaker of the article gets the quote, for certain")
    func known() {
        let result = corrected(.speaker("Bo Dale"))
        #expect(result.attributions[0].speaker == Speaker.ID(rawValue: 1) && result.attributions[0].confidence == 1)
        #expect(result.attributions[1] == analysis.attributions[1] && result.speakers == analysis.speakers)
    }

    @Test("somebody new joins the speakers")
    func new() {
        let result = corrected(.speaker("Cara Lind"))
        #expect(result.speakers.map(\.name) == ["Ada Moss", "Bo Dale", "Cara Lind"])
        #expect(result.speaker(result.attributions[0].speaker)?.name == "Cara Lind")
    }

    @Test("a quote may be nobody's, or none")
    func nobody() {
        #expect(corrected(.nobodyKnown).attributions[0].speaker == nil)
        #expect(corrected(.noQuote).attributions == [analysis.attributions[1]])
    }

    @Test("where the text changed, the words are looked for; where they are gone, nothing is corrected")
    func changedText() {
        var moved = analysis
        moved.attributions = moved.attributions.map { attribution in
            var attribution = attribution
            attribution.content = attribution.content.map { TextRange($0.start + 4, $0.end + 4) }
            return attribution
        }
        let correction = Correction(range: Self.first, words: "“No,”", verdict: .noQuote)
        #expect(moved.corrected(by: [correction], in: "So: " + Self.text).attributions.map(\.start) == [29])
        #expect(corrected(.noQuote, in: "Nothing is said here any more, by nobody.") == analysis)
    }

    @Test("a quote that shares too little with the corrected one is another")
    func another() {
        let wide = TextRange(0, Self.second.end)
        #expect(corrected(.noQuote, at: wide) == analysis)
        #expect(corrected(.noQuote, at: TextRange(45, 50)) == analysis)
    }
}
