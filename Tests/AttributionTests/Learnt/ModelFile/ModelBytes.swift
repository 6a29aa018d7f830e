@testable import Attribution

/// The bytes of a tiny model file, part by part, so that a test can spoil one.
struct ModelBytes {
    var magic = Array("QUOTHMDL".utf8)
    var version = AttributionModel.formatVersion
    var width: UInt32 = 16
    var linkWidth: UInt32 = 16
    /// Kinds of layers: 0 gated, 1 recurrent.
    var layers: [UInt32] = [0, 1]
    var linkLayers: [UInt32] = []
    /// Columns of tokens and of their crosses, and the same of windows.
    var columns = [
        TokenFeatures.columns, TokenFeatures.crossColumns, WindowFeatures.columns, WindowFeatures.crossColumns,
    ].map(UInt32.init)
    /// Keys and rows: cluster in two bytes, tag, cue, source, verb and noun sense, nothing.
    var words: [(key: UInt32, row: [UInt8])] = []
    /// Keys and vectors of the tagger's features, in units of ``featureScale``.
    var features: [(key: UInt32, vector: [Int8])] = []
    var featureScale: Float = 0.5
    /// Places of the tagger's scores: a byte for each label and a check.
    var places: [[UInt8]] = [[UInt8]](repeating: [UInt8](repeating: 0, count: 8), count: 2)
    /// The same of the linker's.
    var linkPlaces: [[UInt8]] = [[UInt8]](repeating: [UInt8](repeating: 0, count: 6), count: 2)
    var scoreScale: Float = 0.5
    /// What the tagger adds to each label's score.
    var taggerBias: [Float] = [1, 0, 0, 0, 0, 0, 0]
    var linkerBias: [Float] = [1, 0, 0, 0, 0]
    /// Bytes behind the last part.
    var trailing: [UInt8] = []
    /// Counts that the file claims instead of the true ones.
    var claimedWords: UInt32?
    var claimedFeatures: UInt32?
    var claimedLayers: UInt32?

    /// The whole file, with the checksum that belongs to it.
    var file: [UInt8] { magic + Self.bytes(version) + Self.bytes(Self.checksum(content)) + content }

    /// What the checksum is of.
    private var content: [UInt8] { head + wordTable + tagger + linker + trailing }

    private var head: [UInt8] {
        let numbers =
            [width, linkWidth, claimedLayers ?? UInt32(layers.count)] + layers
            + [UInt32(linkLayers.count)] + linkLayers + columns
        return numbers.flatMap(Self.bytes)
    }

    private var wordTable: [UInt8] {
        Self.bytes(claimedWords ?? UInt32(words.count)) + words.flatMap { Self.bytes($0.key) } + words.flatMap(\.row)
    }

    private var tagger: [UInt8] {
        let width = Int(min(width, 128))
        let table =
            Self.bytes(claimedFeatures ?? UInt32(features.count)) + Self.bytes(featureScale.bitPattern)
            + features.flatMap { Self.bytes($0.key) } + features.flatMap(\.vector).map(UInt8.init(bitPattern:))
        let layers = layers.flatMap { _ in Self.zeros(width * 2 * width + 2 * width) }
        let output = Self.zeros(width * taggerBias.count) + taggerBias.flatMap { Self.bytes($0.bitPattern) }
        let scores =
            Self.bytes(UInt32(places.count)) + Self.bytes(scoreScale.bitPattern) + places.flatMap { $0 }
        return table + Self.zeros(width) + layers + output + scores + Self.zeros(49)
    }

    private var linker: [UInt8] {
        let width = Int(min(width, 128))
        let linkWidth = Int(min(linkWidth, 128))
        let table = Self.bytes(0) + Self.bytes(Float(1).bitPattern)
        let inward = Self.zeros(2 * (width * linkWidth + linkWidth))
        let layers = linkLayers.flatMap { _ in Self.zeros(linkWidth * 2 * linkWidth + 2 * linkWidth) }
        let output = Self.zeros(linkWidth * linkerBias.count) + linkerBias.flatMap { Self.bytes($0.bitPattern) }
        let scores =
            Self.bytes(UInt32(linkPlaces.count)) + Self.bytes(Float(1).bitPattern) + linkPlaces.flatMap { $0 }
        return table + inward + layers + output + scores + Self.zeros(25)
    }

    private static func zeros(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: 4 * count) }

    private static func bytes(_ number: UInt32) -> [UInt8] { (0..<4).map { UInt8(number >> (8 * $0) & 0xFF) } }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
    }
}
