/// Why a model file cannot be used.
public struct ModelError: Error, Hashable, Sendable {
    /// What is wrong with it.
    public let cause: String
}

extension AttributionModel {
    /// The format that this program reads.
    public static let formatVersion: UInt32 = 2

    /// Reads a model file's bytes.
    ///
    /// - Throws: ``ModelError`` where the bytes are no model, one of another format, or damaged.
    public init(_ bytes: [UInt8]) throws(ModelError) {
        var reader = ModelReader(bytes)
        guard try reader.bytes(Self.magic.count) == Self.magic else {
            throw ModelError(cause: "it is no model of Quoth")
        }
        let version = try reader.number()
        guard version == Self.formatVersion else {
            throw ModelError(cause: "its format is \(version), and this program reads \(Self.formatVersion)")
        }
        let sum = try reader.number()
        guard sum == reader.checksum() else {
            throw ModelError(cause: "it is damaged or cut off: its checksum is wrong")
        }
        let width = try reader.size(multipleOf: 16, most: 128)
        let linkWidth = try reader.size(multipleOf: 16, most: 128)
        let kinds = try reader.layerKinds()
        let linkKinds = try reader.layerKinds()
        let columns = [
            TokenFeatures.columns, TokenFeatures.crossColumns, WindowFeatures.columns, WindowFeatures.crossColumns,
        ]
        for count in columns where try reader.number() != count {
            throw ModelError(cause: "it was trained for another version of this program")
        }
        words = try reader.wordTable()
        tagger = try reader.tagger(width: width, kinds: kinds)
        linker = try reader.linker(width: linkWidth, from: width, kinds: linkKinds)
        guard reader.isAtEnd else { throw ModelError(cause: "it is damaged: bytes are left over") }
    }

    private static let magic = Array("QUOTHMDL".utf8)
}

/// Reads little-endian numbers one after the other.
private struct ModelReader {
    private let data: [UInt8]
    private var position = 0

    init(_ data: [UInt8]) { self.data = data }

    var isAtEnd: Bool { position == data.count }

    mutating func bytes(_ count: Int) throws(ModelError) -> [UInt8] {
        guard count >= 0, data.count - position >= count else { throw ModelError(cause: "it is cut off") }
        position += count
        return Array(data[position - count..<position])
    }

    mutating func number() throws(ModelError) -> UInt32 {
        try bytes(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }

    mutating func size(multipleOf unit: Int, most: Int) throws(ModelError) -> Int {
        let size = Int(try number())
        guard size > 0, size <= most, size % unit == 0 else {
            throw ModelError(cause: "it is damaged: a size is wrong")
        }
        return size
    }

    mutating func layerKinds() throws(ModelError) -> [StateLayers.Kind] {
        let count = Int(try number())
        guard count <= Self.mostLayers else { throw ModelError(cause: "it is damaged: a count is wrong") }
        var kinds: [StateLayers.Kind] = []
        for _ in 0..<count {
            guard let kind = StateLayers.Kind(rawValue: try number()) else {
                throw ModelError(cause: "it is damaged: there is no such kind of layer")
            }
            kinds.append(kind)
        }
        return kinds
    }

    private static let mostLayers = 64

    /// FNV-1a over everything from here on, folded to 32 bits.
    func checksum() -> UInt32 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        data.withUnsafeBufferPointer { data in
            for index in position..<data.count { hash = (hash ^ UInt64(data[index])) &* 0x100_0000_01B3 }
        }
        return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
    }

    private mutating func array<Element: BitwiseCopyable>(_ count: Int, of: Element.Type, empty: Element)
        throws(ModelError)
        -> [Element]
    {
        let (length, isTooLong) = count.multipliedReportingOverflow(by: MemoryLayout<Element>.stride)
        guard count >= 0, !isTooLong, data.count - position >= length else { throw ModelError(cause: "it is cut off") }
        var values = [Element](repeating: empty, count: count)
        values.withUnsafeMutableBytes { values in
            data.withUnsafeBytes {
                values.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[position..<position + length]))
            }
        }
        position += length
        return values
    }

    /// Numbers that sums and products of stay finite.
    mutating func floats(_ count: Int) throws(ModelError) -> [Float] {
        let values = try array(count, of: Float.self, empty: 0)
        guard values.allSatisfy({ abs($0) <= Self.largestNumber }) else {
            throw ModelError(cause: "it is damaged: a number is too large or none")
        }
        return values
    }

    private static let largestNumber: Float = 1e6

    /// Keys in ascending order; equal ones would make tables slow.
    private mutating func keys(_ count: Int) throws(ModelError) -> [UInt32] {
        let keys = try array(count, of: UInt32.self, empty: 0)
        guard zip(keys, keys.dropFirst()).allSatisfy({ $0 < $1 }) else {
            throw ModelError(cause: "it is damaged: its keys are out of order")
        }
        return keys
    }

    /// A count of rows of at least `length` bytes, no more than there are bytes for.
    private mutating func count(ofRows length: Int) throws(ModelError) -> Int {
        let count = Int(try number())
        guard count <= (data.count - position) / length else { throw ModelError(cause: "it is cut off") }
        return count
    }

    mutating func wordTable() throws(ModelError) -> WordTable {
        let count = try self.count(ofRows: 12)
        let keys = try self.keys(count)
        let bytes = try array(count * 8, of: UInt8.self, empty: 0)
        let rows = (0..<count).map { index in
            let at = index * 8
            return WordTable.Row(
                cluster: UInt16(bytes[at]) | UInt16(bytes[at + 1]) << 8, tag: bytes[at + 2], cue: bytes[at + 3],
                source: bytes[at + 4], verbSense: bytes[at + 5], nounSense: bytes[at + 6])
        }
        return WordTable(keys: keys, rows: rows)
    }

    private mutating func features(width: Int) throws(ModelError) -> FeatureTable {
        let count = try self.count(ofRows: 4 + width)
        let scale = try floats(1)[0]
        let keys = try self.keys(count)
        return FeatureTable(
            keys: keys, vectors: try array(count * width, of: Int8.self, empty: 0), width: width, scale: scale)
    }

    private mutating func dense(inputs: Int, outputs: Int) throws(ModelError) -> DenseLayer {
        let weights = try floats(inputs * outputs)
        return DenseLayer(weights: weights, bias: try floats(outputs), inputs: inputs)
    }

    private mutating func layers(width: Int, kinds: [StateLayers.Kind]) throws(ModelError) -> StateLayers {
        var layers: [(kind: StateLayers.Kind, layer: DenseLayer)] = []
        for kind in kinds { layers.append((kind, try dense(inputs: width, outputs: 2 * width))) }
        return StateLayers(layers)
    }

    /// Places of `labels` scores and a check each.
    private mutating func scoreTable(labels: Int) throws(ModelError) -> ScoreTable {
        let count = try self.count(ofRows: labels + 1)
        guard count >= 2, count & (count - 1) == 0 else { throw ModelError(cause: "it is damaged: a count is wrong") }
        let scale = try floats(1)[0]
        let bytes = try array(count * (labels + 1), of: UInt8.self, empty: 0)
        let check = UInt64(8 * ScoreTable.mostLabels)
        var places = [UInt64](repeating: 0, count: count)
        for place in 0..<count {
            let first = place * (labels + 1)
            var packed = UInt64(bytes[first + labels]) << check
            for label in 0..<labels { packed |= UInt64(bytes[first + label]) << UInt64(8 * label) }
            places[place] = packed
        }
        return ScoreTable(places: places, scale: scale)
    }

    private mutating func chain(_ labels: Int) throws(ModelError) -> LabelChain {
        LabelChain(labels: labels, transitions: try floats(labels * labels))
    }

    mutating func tagger(width: Int, kinds: [StateLayers.Kind]) throws(ModelError) -> TaggerNetwork {
        TaggerNetwork(
            width: width, features: try features(width: width), bias: try floats(width),
            layers: try layers(width: width, kinds: kinds),
            output: try dense(inputs: width, outputs: TaggerNetwork.labels),
            scores: try scoreTable(labels: TaggerNetwork.labels), chain: try chain(TaggerNetwork.labels))
    }

    mutating func linker(width: Int, from tokens: Int, kinds: [StateLayers.Kind]) throws(ModelError) -> LinkerNetwork {
        LinkerNetwork(
            width: width, features: try features(width: width), fromToken: try dense(inputs: tokens, outputs: width),
            fromCue: try dense(inputs: tokens, outputs: width), layers: try layers(width: width, kinds: kinds),
            output: try dense(inputs: width, outputs: LinkerNetwork.labels),
            scores: try scoreTable(labels: LinkerNetwork.labels), chain: try chain(LinkerNetwork.labels))
    }
}
