import NewsModel
import Testing

@testable import Attribution

@Suite("Whole articles")
struct WholeArticleTests {
    static let article = """
        ⟨1:Moss⟩⟪1::⟫ ⟦1:Harbour Must Stay Open⟧

        Mayor Ada Moss warned the council on Monday against closing the harbour of Port Ellery.

        ⟦2:“We have kept it open for ninety years,”⟧ ⟨2:she⟩ ⟪2:said⟫. ⟦2:“It is not ours to close.”⟧

        ⟨3:The mayor⟩ ⟪3:called⟫ ⟦3:the plan “a gift to nobody.”⟧ It was drawn up by a so-called “task force” in March.

        ⟦4:“The numbers do not add up,”⟧ ⟪4:replied⟫ ⟨4:Ben Holt⟩, the harbourmaster. ⟦4:“They have not for years.⟧

        ⟦4:“Somebody has to say so.”⟧

        ⟪5:According to⟫ ⟨5:a report⟩, ⟦5:the quay is “beyond repair.”⟧

        The hall was full. ⟦6:“Save our boats!”⟧ ⟪6:shouted⟫ ⟨6:a fisherman⟩.
        """

    @Test("every attribution of an article is found, and nothing else")
    func attributions() throws {
        try expectAttributions(Self.article)
    }

    @Test("every quotation has its speaker")
    func speakers() throws {
        let analysis = SpeechAnalysis(of: try MarkedText(Self.article).plain)
        #expect(analysis.voices == ["Ada Moss", "Ada Moss", "Ada Moss", "Ben Holt", "report", "fisherman"])
        #expect(analysis.speakers.map(\.kind) == [.person, .person, .document, .person])
        #expect(analysis.speaker(named: "Ben Holt")?.description == "the harbourmaster")
        #expect(analysis.attributions.map(\.kind) == [.indirect, .direct, .mixed, .direct, .mixed, .direct])
    }

    @Test("line ends and blank lines do not change what is found")
    func lineEnds() throws {
        let plain = try MarkedText(Self.article).plain
        let expected = SpeechAnalysis(of: plain)
        for variant in [
            plain.replacing("\n", with: "\r\n"), plain.replacing("\n\n", with: "\n\n\n\n"), "\n\n" + plain + "\n",
        ] {
            let found = SpeechAnalysis(of: variant)
            #expect(found.speakers == expected.speakers)
            let words = { (analysis: SpeechAnalysis, text: String) in
                analysis.attributions.map { $0.content.map { text.text(in: $0) } }
            }
            #expect(words(found, variant) == words(expected, plain))
        }
    }

    @Test("the same text gives the same analysis, as text and as bytes")
    func stable() throws {
        let plain = try MarkedText(Self.article).plain
        #expect(SpeechAnalysis(of: plain) == SpeechAnalysis(of: plain))
        #expect(SpeechAnalysis(of: plain) == AttributionEngine().analyze(Array(plain.utf8)))
    }

    @Test("what names its source outright is surer than what guesses it")
    func confidence() throws {
        let analysis = SpeechAnalysis(
            of: "“We never close,” said Ada Moss.\n\nThe hall was dark. “Nobody asked us to stay.”\n\n“Never,” he said."
        )
        let confidences = analysis.attributions.map(\.confidence)
        #expect(confidences.allSatisfy { (0...1).contains($0) })
        let sure = try #require(confidences.first)
        #expect(confidences.count == 3 && confidences.dropFirst().allSatisfy { $0 < sure })
    }
}
