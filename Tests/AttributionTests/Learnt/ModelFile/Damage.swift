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
    private init(_ name: String, _ cause: String, _ spoil: (inout ModelBytes) -> Void) {
        var bytes = ModelBytes()
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

    static let all = [
        Damage("empty", cutOff, []),
        Damage("cut off in the head", cutOff, Array(ModelBytes().file.prefix(14))),
        Damage("cut off later", sum, Array(ModelBytes().file.dropLast())),
        Damage("longer", sum, ModelBytes().file + [0]),
        Damage("another kind of file", none, Array(#"{"id": 1, "text": "No"}"#.utf8)),
        Damage("another magic", none) { $0.magic = Array("QUOTHMDX".utf8) },
        Damage("a later version", "its format is 3, and this program reads 2") { $0.version = 3 },
        Damage("no width", size) { $0.width = 0 },
        Damage("an odd width", size) { $0.width = 17 },
        Damage("a giant width", size) { $0.width = 0xFFFF_FFF0 },
        Damage("a giant width of the linker", size) { $0.linkWidth = 0x8000_0000 },
        Damage("an unknown kind of layer", "it is damaged: there is no such kind of layer") { $0.layers = [2] },
        Damage("too many layers", count) { $0.claimedLayers = 0xFFFF_FFFF },
        Damage("other columns of tokens", other) { $0.columns[0] += 1 },
        Damage("other crosses of tokens", other) { $0.columns[1] -= 1 },
        Damage("other columns of windows", other) { $0.columns[2] = 0 },
        Damage("other crosses of windows", other) { $0.columns[3] += 1 },
        Damage("no places for scores", count) { $0.places = [] },
        Damage("an odd number of places for scores", count) { $0.places.append($0.places[0]) },
        Damage("no unit of scores", number) { $0.scoreScale = .nan },
        Damage("more words than bytes", cutOff) { $0.claimedWords = 0xFFFF_FFFF },
        Damage("more features than bytes", cutOff) { $0.claimedFeatures = 0xFFFF_FFFF },
        Damage("the same word twice", order) { $0.words = Array(repeating: (7, [0, 0, 0, 0, 0, 0, 0, 0]), count: 2) },
        Damage("features out of order", order) {
            $0.features = [(9, Array(repeating: 1, count: 16)), (3, Array(repeating: 1, count: 16))]
        },
        Damage("no number", number) { $0.taggerBias[3] = .nan },
        Damage("an infinite number", number) { $0.featureScale = .infinity },
        Damage("a giant number", number) { $0.linkerBias[0] = -1e30 },
        Damage("bytes left over", "it is damaged: bytes are left over") { $0.trailing = [0] },
    ]
}
