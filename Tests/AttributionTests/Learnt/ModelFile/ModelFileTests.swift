import NewsModel
import Testing

@testable import Attribution

@Suite("Model files")
struct ModelFileTests {
    @Test("a model has the words, features and layers that its file says")
    func reading() throws {
        var bytes = TinyModelFile()
        bytes.words = [(5, [0x34, 0x12, 7, 6, 5, 32, 18, 0]), (9, [0, 0, 1, 8, 8, 0, 0, 0])]
        bytes.slots = [(0, 0), (103, 2), (101, 1), (0, 0)]
        bytes.vectors = [(0..<16).map { Int8($0) }, [Int8](repeating: -127, count: 16)]
        bytes.linkLayers = [1]
        // Of two places beside each other the second is taken: by a key whose highest byte is 9.
        bytes.places[1] = [1, 0, 0xFF, 0, 0, 0, 100, 9]
        bytes.linkPlaces[0] = [0, 0x80, 3, 0, 7, 0, 0, 0xFF]
        let model = try AttributionModel(bytes.file)
        let row = try #require(model.words[5])
        #expect(row.cluster == 0x1234)
        #expect(row.tag == 7)
        #expect(row.cue == 6)
        #expect(row.source == 5)
        #expect(row.verbSense == 32)
        #expect(row.nounSense == 18)
        #expect(model.words[6] == nil)
        #expect(model.tagger.features.vector(model.tagger.features.row(101)) == (0..<16).map { Float($0) / 2 })
        #expect(model.tagger.layers.kinds == [.gated, .recurrent])
        #expect(model.linker.layers.kinds == [.recurrent])
        var scores = [Float](repeating: 0, count: 8)
        model.tagger.scores.add([0x0900_0001], columns: 1, to: &scores, stride: 8)
        #expect(scores == [0.5, 0, -0.5, 0, 0, 0, 50, 0])
        scores = [Float](repeating: 0, count: 8)
        model.linker.scores.add([0xFF00_0003], columns: 1, to: &scores, stride: 8)
        #expect(scores == [0, -128, 3, 0, 7, 0, 0, 0])
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
        var bytes = TinyModelFile()
        bytes.taggerBias = taggerBias
        bytes.linkerBias = linkerBias
        let staged = StagedText("He left .")
        let found = LearntLinker.link(staged.named, rules: [], model: try AttributionModel(bytes.file))
        #expect(found.count == count)
    }

    @Test(
        "a cue tells of a statement or of an attitude as the model says",
        arguments: [
            ([2, 0], Manner.statement), ([0, 2], .attitude),
        ] as [([Float], Manner)])
    func manner(bias: [Float], manner: Manner) throws {
        var bytes = TinyModelFile()
        (bytes.taggerBias, bytes.linkerBias, bytes.mannerBias) = ([0, 0, 0, 0, 0, 0, 1], [0, 0, 1, 0, 0], bias)
        let staged = StagedText("He left .")
        let found = LearntLinker.link(staged.named, rules: [], model: try AttributionModel(bytes.file))
        #expect(found.map(\.manner) == [manner])
    }

    @Test("a model has a network for speakers where its file has one")
    func speakers() throws {
        var bytes = TinyModelFile()
        #expect(try AttributionModel(bytes.file).speakers == nil)
        bytes.speakerWidth = 32
        #expect(try AttributionModel(bytes.file).speakers?.network?.bias.count == 32)
    }

    @Test("each kind of damage has a message of its own", arguments: Damage.all)
    func damage(_ damage: Damage) {
        #expect(throws: ModelError(cause: damage.cause)) { try AttributionModel(damage.file) }
    }

    @Test("a file that is cut off anywhere is refused")
    func cutting() {
        let file = TinyModelFile().file
        for length in stride(from: 0, to: file.count, by: 1009) {
            #expect(throws: ModelError.self) { try AttributionModel(Array(file.prefix(length))) }
        }
    }

    @Test("a file with any byte changed is refused")
    func flipping() {
        let file = TinyModelFile().file
        for place in stride(from: 0, to: file.count, by: 1013) {
            var spoilt = file
            spoilt[place] ^= 0x10
            #expect(throws: ModelError.self) { try AttributionModel(spoilt) }
        }
    }
}
