@testable import Attribution

/// The bytes of a tiny model file, part by part, so that a test can spoil one.
struct TinyModelFile {
    var magic = Array("QUOTHMDL".utf8)
    var version = AttributionModel.formatVersion
    var fingerprint = FeatureFingerprint.current
    var width: UInt32 = 16
    var linkWidth: UInt32 = 16
    /// Kinds of layers: 0 gated, 1 recurrent.
    var layers: [UInt32] = [0, 1]
    var linkLayers: [UInt32] = []
    /// Keys in ascending order and rows: cluster in two bytes, tag, cue, source, verb and noun sense, nothing.
    var words: [(key: UInt32, row: [UInt8])] = []
    /// The hash table of the tagger's features: keys and rows, 0 for a free slot.
    var slots: [(key: UInt32, row: Int32)] = [(0, 0), (0, 0)]
    /// The vectors of rows 1 and on, in units of ``featureScale``.
    var vectors: [[Int8]] = []
    var featureScale: Float = 0.5
    /// Places of the tagger's scores: a byte for each label, and the check as the eighth.
    var places = [[UInt8]](repeating: [UInt8](repeating: 0, count: 8), count: 2)
    /// The same of the linker's.
    var linkPlaces = [[UInt8]](repeating: [UInt8](repeating: 0, count: 8), count: 2)
    var scoreScale: Float = 0.5
    /// What the tagger adds to each label's score.
    var taggerBias: [Float] = [1, 0, 0, 0, 0, 0, 0]
    var linkerBias: [Float] = [1, 0, 0, 0, 0]
    /// What statements and attitudes are worth.
    var mannerBias: [Float] = [0, 0]
    /// Numbers in a vector of the network for speakers; nil where the file has none.
    var speakerWidth: Int?
    var speakerFingerprint = SpeakerFeatures.fingerprint
    /// Numbers of layers that the file claims instead of the true ones.
    var claimedLayers: UInt32?
    /// A section to leave out.
    var missing: String?
    /// What is added to a section's offset and length in the directory.
    var misplaced: (section: String, offset: UInt64, length: UInt64)?

    /// The whole file, with the checksum that belongs to it.
    var file: [UInt8] {
        let rest = directoryAndBody
        return magic + Self.bytes(version) + Self.bytes(UInt32(sections.count)) + Self.bytes(Self.checksum(rest)) + rest
    }

    private var directoryAndBody: [UInt8] {
        let head = 24 + 48 * sections.count
        var directory: [UInt8] = []
        var body: [UInt8] = []
        for (name, data) in sections {
            body += [UInt8](repeating: 0, count: (64 - (head + body.count) % 64) % 64)
            let isMisplaced = misplaced?.section == name
            directory += Array(name.utf8) + [UInt8](repeating: 0, count: 32 - name.utf8.count)
            directory += Self.bytes(UInt64(head + body.count) &+ (isMisplaced ? misplaced?.offset ?? 0 : 0))
            directory += Self.bytes(UInt64(data.count) &+ (isMisplaced ? misplaced?.length ?? 0 : 0))
            body += data
        }
        return directory + body + [UInt8](repeating: 0, count: (8 - (head + body.count) % 8) % 8)
    }

    private typealias Section = (name: String, data: [UInt8])

    private var sections: [Section] {
        let all = [shape, wordTable, tagger, linker, layer("manner", inputs, mannerBias), speaker].joined()
        return all.filter { $0.name != missing }
    }

    /// The widths, but not so large that a test would take for ever.
    private var inputs: Int { Int(min(width, 128)) }
    private var linkInputs: Int { Int(min(linkWidth, 128)) }

    private var shape: [Section] {
        let numbers =
            [fingerprint, width, linkWidth, claimedLayers ?? UInt32(layers.count), UInt32(linkLayers.count)] + layers
            + linkLayers
        return [("shape", numbers.flatMap(Self.bytes))]
    }

    private var wordTable: [Section] {
        let starts = (0...65536 as ClosedRange<UInt32>).map { bucket in
            UInt32(words.count { $0.key >> 16 < bucket })
        }
        return [
            ("words.starts", starts.flatMap(Self.bytes)), ("words.keys", words.flatMap { Self.bytes($0.key) }),
            ("words.rows", words.flatMap(\.row)),
        ]
    }

    private var tagger: [Section] {
        let zeros: [[Int8]] = [[Int8](repeating: 0, count: inputs)]
        let tables: [Section] = [
            ("tagger.slots", slots.flatMap { Self.bytes($0.key) + Self.bytes(UInt32(bitPattern: $0.row)) }),
            ("tagger.vectors", (zeros + vectors).joined().map(UInt8.init(bitPattern:))),
            ("tagger.scale", Self.bytes(featureScale)), ("tagger.bias", Self.zeros(inputs)),
            ("tagger.places", Array(places.joined())), ("tagger.unit", Self.bytes(scoreScale)),
            ("tagger.chain", Self.zeros(49)),
        ]
        return tables + stack("tagger", inputs, count: layers.count) + layer("tagger.output", inputs, taggerBias)
    }

    private var speaker: [Section] {
        guard let width = speakerWidth else { return [] }
        return [
            ("speaker.shape", Self.bytes(speakerFingerprint)), ("speaker.slots", [UInt8](repeating: 0, count: 16)),
            ("speaker.vectors", [UInt8](repeating: 0, count: width)), ("speaker.scale", Self.bytes(Float(1))),
            ("speaker.bias", Self.zeros(width)), ("speaker.output", Self.zeros(width)),
        ]
    }

    private var linker: [Section] {
        let tables: [Section] = [
            ("linker.slots", [UInt8](repeating: 0, count: 16)),
            ("linker.vectors", [UInt8](repeating: 0, count: linkInputs)), ("linker.scale", Self.bytes(Float(1))),
            ("linker.places", Array(linkPlaces.joined())), ("linker.unit", Self.bytes(Float(1))),
            ("linker.chain", Self.zeros(25)),
        ]
        let zeros = [Float](repeating: 0, count: linkInputs)
        let inward = layer("linker.token", inputs, zeros) + layer("linker.cue", inputs, zeros)
        let outward = layer("linker.output", linkInputs, linkerBias)
        return tables + inward + stack("linker", linkInputs, count: linkLayers.count) + outward
    }

    /// Some layers of zeros, numbered.
    private func stack(_ name: String, _ width: Int, count: Int) -> [Section] {
        (0..<count).flatMap { layer("\(name).\($0)", width, [Float](repeating: 0, count: 2 * width)) }
    }

    /// A layer of zeros with a bias.
    private func layer(_ name: String, _ inputs: Int, _ bias: [Float]) -> [Section] {
        [("\(name).weights", Self.zeros(inputs * bias.count)), ("\(name).bias", bias.flatMap(Self.bytes))]
    }

    private static func zeros(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: 4 * count) }

    private static func bytes<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
        withUnsafeBytes(of: number.littleEndian) { Array($0) }
    }

    private static func bytes(_ number: Float) -> [UInt8] { bytes(number.bitPattern) }

    private static func checksum(_ bytes: [UInt8]) -> UInt64 {
        stride(from: 0, to: bytes.count, by: 8).reduce(0xCBF2_9CE4_8422_2325) { hash, place in
            let word = (0..<8).reduce(UInt64(0)) { $0 | UInt64(bytes[place + $1]) << UInt64(8 * $1) }
            return (hash ^ word) &* 0x100_0000_01B3
        }
    }
}

extension AttributionModel {
    /// The model of a file's bytes.
    init(_ file: [UInt8]) throws { try self.init(ModelBytes(copying: file)) }
}
