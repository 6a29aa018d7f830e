import Testing

@testable import Attribution

/// A spoilt model file, and what should be said of it.
struct Damage: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let cause: String
    let file: [UInt8]

    private init(_ name: String, _ cause: String, _ file: [UInt8]) {
        (testDescription, self.cause, self.file) = (name, cause, file)
    }

    /// A file whose checksum is right, for it was written so.
    private init(_ name: String, _ cause: String, _ spoil: (inout TinyModelFile) -> Void) {
        var bytes = TinyModelFile()
        spoil(&bytes)
        self.init(name, cause, bytes.file)
    }

    private static let none = "it is no model of Quoth"
    private static let cutOff = "it is cut off"
    private static let sum = "it is damaged or cut off: its checksum is wrong"
    private static let size = "it is damaged: a size is wrong"
    private static let count = "it is damaged: a count is wrong"
    private static let other = "it was trained for another version of this program"
    private static let order = "it is damaged: its keys are out of order"
    private static let number = "it is damaged: a number is too large or none"
    private static let row = [UInt8](repeating: 0, count: 8)

    static let all = [
        Damage("empty", cutOff, []),
        Damage("cut off in the head", cutOff, Array(TinyModelFile().file.prefix(14))),
        Damage("cut off later", sum, Array(TinyModelFile().file.dropLast(8))),
        Damage("cut off within a number", sum, Array(TinyModelFile().file.dropLast())),
        Damage("longer", sum, TinyModelFile().file + row),
        Damage("another kind of file", none, Array(#"{"id": 1, "text": "No"}"#.utf8)),
        Damage("another magic", none) { $0.magic = Array("QUOTHMDX".utf8) },
        Damage("a later version", "its format is 4, and this program reads 3") { $0.version = 4 },
        Damage("other features", other) { $0.fingerprint ^= 1 },
        Damage("no width", size) { $0.width = 0 },
        Damage("an odd width", size) { $0.width = 17 },
        Damage("a giant width", size) { $0.width = 0xFFFF_FFF0 },
        Damage("a giant width of the linker", size) { $0.linkWidth = 0x8000_0000 },
        Damage("a width of the speakers’ that no kernel takes", size) { $0.speakerWidth = 3 },
        Damage("other features of speakers", other) { ($0.speakerWidth, $0.speakerFingerprint) = (16, 1) },
        Damage("no output for speakers", "it is damaged: its part speaker.output is missing") {
            ($0.speakerWidth, $0.missing) = (16, "speaker.output")
        },
        Damage("an unknown kind of layer", "it is damaged: there is no such kind of layer") { $0.layers = [2] },
        Damage("too many layers", count) { $0.claimedLayers = 0xFFFF_FFFF },
        Damage("fewer layers than claimed", count) { $0.claimedLayers = 3 },
        Damage("no vectors", "it is damaged: its part tagger.vectors is missing") { $0.missing = "tagger.vectors" },
        Damage("no weights of a layer", "it is damaged: its part tagger.1.weights is missing") {
            $0.missing = "tagger.1.weights"
        },
        Damage("no manner", "it is damaged: its part manner.bias is missing") { $0.missing = "manner.bias" },
        Damage("a section beyond the end", cutOff) { $0.misplaced = ("words.keys", 1 << 40, 0) },
        Damage("a section that ends beyond the end", cutOff) { $0.misplaced = ("words.keys", 0, 1 << 40) },
        Damage("a section whose end is beyond all numbers", cutOff) { $0.misplaced = ("words.keys", 0, UInt64.max) },
        Damage("a section between two lines", count) { $0.misplaced = ("tagger.bias", 4, 0) },
        Damage("half a number", count) { $0.misplaced = ("tagger.bias", 0, 2) },
        Damage("a number too many", count) { $0.misplaced = ("tagger.bias", 0, 4) },
        Damage("no places for scores", count) { $0.places = [] },
        Damage("an odd number of places for scores", count) { $0.places.append($0.places[0]) },
        Damage("no unit of scores", number) { $0.scoreScale = .nan },
        Damage("no slots", count) { $0.slots = [] },
        Damage("no free slot", count) {
            $0.slots = [(1, 1), (3, 1)]
            $0.vectors = [[Int8](repeating: 1, count: 16)]
        },
        Damage("a feature without a vector", count) { $0.slots[0] = (1, 1) },
        Damage("a row before the first", count) { $0.slots[0] = (1, -1) },
        Damage("half a vector", count) { $0.vectors = [[1, 2, 3, 4, 5, 6, 7, 8]] },
        Damage("the same word twice", order) { $0.words = [(7, row), (7, row)] },
        Damage("words out of order", order) { $0.words = [(9, row), (3, row)] },
        Damage("no number", number) { $0.taggerBias[3] = .nan },
        Damage("an infinite number", number) { $0.featureScale = .infinity },
        Damage("a giant number", number) { $0.linkerBias[0] = -1e30 },
    ]
}
