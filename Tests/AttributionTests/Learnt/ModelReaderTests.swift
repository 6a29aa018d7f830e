import NewsModel
import Testing

@testable import Attribution

@Suite("Model files")
struct ModelReaderTests {
    @Test("a model has the words, features and layers that its file says")
    func reading() throws {
        var bytes = ModelBytes()
        bytes.words = [(5, [0x34, 0x12, 7, 6, 5, 32, 18, 0]), (9, [0, 0, 1, 8, 8, 0, 0, 0])]
        bytes.features = [(101, (0..<16).map { Int8($0) }), (103, [Int8](repeating: -127, count: 16))]
        bytes.linkDilations = [2]
        let model = try AttributionModel(bytes.file)
        let row = try #require(model.words[5])
        #expect(row.cluster == 0x1234 && row.tag == 7 && row.cue == 6 && row.source == 5)
        #expect(row.verbSense == 32 && row.nounSense == 18)
        #expect(model.words[6] == nil)
        #expect(model.tagger.features.vector(model.tagger.features.row(101)) == (0..<16).map { Float($0) / 2 })
        #expect(model.tagger.layers.dilations == [1])
        #expect(model.linker.layers.dilations == [2])
        #expect(model.tagger.reach == 1)
    }

    @Test(
        "the labels that the networks favour become attributions",
        arguments: [
            ([1, 0, 0, 0, 0, 0, 0], [0, 1, 0, 0, 0], 0),
            ([0, 0, 0, 0, 0, 1, 0], [0, 1, 0, 0, 0], 3),
            ([0, 0, 0, 0, 0, 1, 0], [1, 0, 0, 0, 0], 0),
            ([0, 0, 0, 0, 0, 0, 1], [0, 0, 1, 0, 0], 1),
        ] as [([Float], [Float], Int)])
    func linking(taggerBias: [Float], linkerBias: [Float], count: Int) throws {
        var bytes = ModelBytes()
        bytes.taggerBias = taggerBias
        bytes.linkerBias = linkerBias
        let staged = StagedText("He left .")
        let found = LearntLinker.link(staged.named, rules: [], model: try AttributionModel(bytes.file))
        #expect(found.count == count)
    }

    @Test("each kind of damage has a message of its own", arguments: Damage.all)
    func damage(_ damage: Damage) {
        #expect(throws: ModelError(cause: damage.cause)) { try AttributionModel(damage.file) }
    }

    @Test("a file that is cut off anywhere is refused")
    func cutting() {
        let file = ModelBytes().file
        for length in stride(from: 0, to: file.count, by: 7) {
            #expect(throws: ModelError.self) { try AttributionModel(Array(file.prefix(length))) }
        }
    }

    @Test("a file with any byte changed is refused")
    func flipping() {
        let file = ModelBytes().file
        for place in stride(from: 0, to: file.count, by: 101) {
            var spoilt = file
            spoilt[place] ^= 0x10
            #expect(throws: ModelError.self) { try AttributionModel(spoilt) }
        }
    }
}
