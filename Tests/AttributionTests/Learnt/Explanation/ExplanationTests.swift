import NewsModel
import PlainText
import Testing

@testable import Attribution

@Suite("Explanations")
struct ExplanationTests {
    private let text = "Lund thought the quay closed, denied or not, Moss said."

    private func explained(_ text: String) throws -> AttributionExplanation {
        let engine = AttributionEngine(model: TinyModel.model)
        let explanations = engine.explain(text)
        #expect(explanations.count == engine.analyze(text).attributions.count)
        return try #require(explanations.first)
    }

    @Test("a learnt attribution tells how probable its cue and source are")
    func probabilities() throws {
        let explanation = try explained(text)
        let learnt = try #require(explanation.learnt)
        #expect(explanation.rule == .learnt)
        #expect(learnt.cueProbability > 0.99 && learnt.cueProbability <= 1)
        #expect(learnt.sourceProbability.map { $0 > 0.9 && $0 <= 1 } == true)
    }

    @Test("the features that decided have names with the words of the text, and weights")
    func features() throws {
        let learnt = try #require(try explained(text).learnt)
        #expect(learnt.cueFeatures.map(\.name) == ["word: said", "word before"])
        #expect(learnt.cueFeatures.first.map { $0.weight > 10 } == true)
        #expect(learnt.cueFeatures.last.map { abs($0.weight - 4) < 0.5 } == true)
        #expect(learnt.sourceFeatures.map(\.name) == ["how far the cue is: said"])
        #expect(learnt.sourceFeatures.allSatisfy { $0.weight > 3 })
    }

    @Test("another source and another cue that were likely are told, the likelier first")
    func rejected() throws {
        let rejected = try explained(text).rejected
        #expect(rejected.map(\.role) == [.source, .cue])
        #expect(rejected.map { text.text(in: $0.range) } == ["Lund", "denied"])
        #expect(rejected.allSatisfy { (0.05...1).contains($0.probability ?? 0) })
    }

    @Test("the source by a rule that was overruled is told with the attribution that has the words")
    func overruled() throws {
        let text = "“No,” said Ada Moss. Per Lund nodded."
        let rules = AttributionEngine().link(ArticleText(plain: text))
        var learnt = try #require(rules.attributions.first)
        let other = try #require(rules.named.names.last)
        learnt.rule = .learnt
        learnt.source = SourcePhrase(tokens: other.tokens, head: .name(rules.named.names.count - 1))
        let linked = LinkedText(
            named: rules.named, sentences: rules.sentences, rules: rules.rules, attributions: [learnt])
        let candidates = try #require(OverruledAttributions.candidates(in: linked).first)
        #expect(candidates.map(\.role) == [.rule(.verbThenSource)])
        #expect(candidates.map { text.text(in: $0.range) } == ["Ada Moss"])
        #expect(OverruledAttributions.candidates(in: rules).joined().isEmpty)
    }

    @Test("without a model every attribution has its rule and no more")
    func rulesAlone() {
        let explanations = AttributionEngine().explain("“No,” said Ada Moss.")
        #expect(explanations == [AttributionExplanation(rule: .verbThenSource, learnt: nil, rejected: [])])
    }

    @Test("every column has a name")
    func names() {
        for (names, columns) in [
            (TokenFeatures.names, TokenFeatures.columns), (TokenFeatures.crossNames, TokenFeatures.crossColumns),
            (WindowFeatures.names, WindowFeatures.columns), (WindowFeatures.crossNames, WindowFeatures.crossColumns),
        ] {
            #expect(names.count == columns)
            #expect(Set(names.map(\.name)).count == columns)
        }
    }
}
