import Foundation
import Testing

@Suite("Accuracy", .enabled(if: Corpus.arePresent, Corpus.condition))
struct AccuracyTests {
    @Test("every quotation of the seed article is found with its speaker, under the speaker's full name")
    func seed() throws {
        let scores = try Corpus.seed.scores(of: try Corpus.seed.predictions())
        print("Seed article\n\(scores)")
        #expect(try scores.value("quoted.content") == 1)
        #expect(try scores.value("quoted.speaker") == 1)
        #expect(try scores.value("name.exact") == 1)
        #expect(try scores.value("all.speaker") >= 0.85)
    }

    @Test("the seed article's block quotation is Bashar al-Assad's")
    func blockQuotation() throws {
        let name = "assad-60-minutes"
        let text = try Corpus.seed.text(name).unicodeScalars
        let lines = try Corpus.seed.predictions().split(separator: "\n")
        let articles = try lines.map { try JSONDecoder().decode(Prediction.self, from: Data($0.utf8)) }
        let article = try #require(articles.first { $0.id == name })
        let blocks = article.attributions.filter { attribution in
            guard let start = attribution.content.first?.first else { return false }
            return String(text.prefix(start)).hasSuffix("Assad declared:\n\n")
        }
        #expect(blocks.map(\.speaker) == ["Bashar al-Assad"])
        #expect(blocks.map(\.kind) == ["direct"])
    }

    @Test("articles never learnt from keep to the floors")
    func dev() throws {
        let scores = try Corpus.dev.scores(of: try Corpus.dev.predictions())
        print("PolNeAR, dev\n\(scores)")
        #expect(try scores.value("direct.speaker") >= 0.9)
        #expect(try scores.value("quoted.speaker") >= 0.868)
        #expect(try scores.value("token.quoted") >= 0.93)
        #expect(try scores.value("all.speaker") >= 0.71)
        #expect(try scores.value("exact.source") >= 0.79)
        #expect(try scores.value("exact.cue") >= 0.69)
        #expect(try scores.value("exact.content") >= 0.63)
        #expect(try scores.value("token.content") >= 0.885)
        #expect(try scores.value("name.exact") >= 0.84)
        #expect(try scores.value("name.bcubed") >= 0.94)
    }

    @Test("statements in the news of many outlets keep to the floors")
    func newswire() throws {
        let predictions = try Corpus.newswire.predictions()
        let scores = try Corpus.newswire.scores(of: predictions)
        print("newswire, left out\n\(scores)")
        #expect(try scores.value("all.speaker") >= 0.8)
        #expect(try scores.value("all.content", "p") >= 0.88)
        #expect(try scores.value("exact.source") >= 0.84)
        #expect(try scores.value("exact.cue") >= 0.8)
        #expect(try scores.value("exact.content") >= 0.76)
        #expect(try scores.value("quoted.content") >= 0.9)
        #expect(try scores.value("name.exact") >= 0.78)
        #expect(try scores.value("name.bcubed") >= 0.94)
        let modality = try Corpus.newswire.modality(of: predictions)
        print("modality\n\(modality)")
        #expect(try modality.value("not asserted", "p") >= 0.85)
        #expect(try modality.value("not asserted", "r") >= 0.75)
    }

    @Test("quotations in recent news of many countries keep to the floors")
    func world() throws {
        let scores = try Corpus.world.scores(of: try Corpus.world.predictions())
        print("world, left out\n\(scores)")
        #expect(try scores.value("quoted.content") >= 0.85)
        #expect(try scores.value("token.quoted") >= 0.93)
        #expect(try scores.value("name.exact") >= 0.76)
        #expect(try scores.value("name.bcubed") >= 0.9)
    }

    /// A line of `quoth extract`.
    private struct Prediction: Decodable {
        struct Attribution: Decodable {
            let kind: String
            /// Starts and ends in code points.
            let content: [[Int]]
            let speaker: String?
        }

        let id: String
        let attributions: [Attribution]
    }
}
