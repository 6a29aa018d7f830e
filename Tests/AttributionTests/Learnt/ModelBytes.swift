@testable import Attribution

/// The bytes of a tiny model file, part by part, so that a test can spoil one.
struct ModelBytes {
    var magic = Array("QUOTHMDL".utf8)
    var version = AttributionModel.formatVersion
    var width: UInt32 = 16
    var linkWidth: UInt32 = 16
    var dilations: [UInt32] = [1]
    var linkDilations: [UInt32] = []
    var tokenColumns = UInt32(TokenFeatures.columns)
    var windowColumns = UInt32(WindowFeatures.columns)
    /// Keys and rows: cluster in two bytes, tag, cue, source, verb and noun sense, nothing.
    var words: [(key: UInt32, row: [UInt8])] = []
    /// Keys and vectors of the tagger's features, in units of ``featureScale``.
    var features: [(key: UInt32, vector: [Int8])] = []
    var featureScale: Float = 0.5
    /// What the tagger adds to each label's score.
    var taggerBias: [Float] = [1, 0, 0, 0, 0, 0, 0]
    var linkerBias: [Float] = [1, 0, 0, 0, 0]
    /// Counts that the file claims instead of the true ones.
    var claimedWords: UInt32?
    var claimedFeatures: UInt32?
    var claimedDilations: UInt32?

    /// The whole file, with the checksum that belongs to it.
    var file: [UInt8] { magic + Self.bytes(version) + Self.bytes(Self.checksum(content)) + content }

    /// What the checksum is of.
    private var content: [UInt8] { head + wordTable + tagger + linker }

    private var head: [UInt8] {
        let numbers =
            [width, linkWidth, claimedDilations ?? UInt32(dilations.count)] + dilations
            + [UInt32(linkDilations.count)] + linkDilations + [tokenColumns, windowColumns]
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
        let layers = dilations.flatMap { _ in Self.zeros(3 * width * 2 * width + 2 * width) }
        let output = Self.zeros(width * taggerBias.count) + taggerBias.flatMap { Self.bytes($0.bitPattern) }
        return table + Self.zeros(width) + layers + output + Self.zeros(49)
    }

    private var linker: [UInt8] {
        let width = Int(min(width, 128))
        let linkWidth = Int(min(linkWidth, 128))
        let table = Self.bytes(0) + Self.bytes(Float(1).bitPattern)
        let inward = Self.zeros(2 * (width * linkWidth + linkWidth))
        let layers = linkDilations.flatMap { _ in Self.zeros(3 * linkWidth * 2 * linkWidth + 2 * linkWidth) }
        let output = Self.zeros(linkWidth * linkerBias.count) + linkerBias.flatMap { Self.bytes($0.bitPattern) }
        return table + inward + layers + output + Self.zeros(25)
    }

    private static func zeros(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: 4 * count) }

    private static func bytes(_ number: UInt32) -> [UInt8] { (0..<4).map { UInt8(number >> (8 * $0) & 0xFF) } }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
    }
}
