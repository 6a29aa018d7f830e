/// Why a model file cannot be used.
public struct ModelError: Error, Hashable, Sendable {
    /// What is wrong with it.
    public let cause: String

    static let cutOff = ModelError(cause: "it is cut off")
    static let wrongCount = ModelError(cause: "it is damaged: a count is wrong")
    static let wrongNumber = ModelError(cause: "it is damaged: a number is too large or none")
}

/// The named sections of a model file, which `model_file.py` writes and describes.
struct ModelSections {
    private let bytes: ModelBytes
    private let ranges: [String: Range<Int>]

    private static let magic = Array("QUOTHMDL".utf8)
    private static let headLength = 24
    private static let nameLength = 32
    private static let entryLength = 48

    /// Reads the directory of a file.
    ///
    /// - Throws: ``ModelError`` where the bytes are no model, one of another format, or damaged.
    init(_ bytes: ModelBytes) throws(ModelError) {
        let buffer = bytes.buffer
        guard buffer.count >= Self.magic.count else { throw .cutOff }
        guard buffer.prefix(Self.magic.count).elementsEqual(Self.magic) else {
            throw ModelError(cause: "it is no model of Quoth")
        }
        guard buffer.count >= Self.headLength else { throw .cutOff }
        let version = UInt32(littleEndian: buffer.loadUnaligned(fromByteOffset: 8, as: UInt32.self))
        guard version == AttributionModel.formatVersion else {
            throw ModelError(
                cause: "its format is \(version), and this program reads \(AttributionModel.formatVersion)")
        }
        guard UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: 16, as: UInt64.self)) == Self.checksum(buffer)
        else { throw ModelError(cause: "it is damaged or cut off: its checksum is wrong") }
        let count = Int(UInt32(littleEndian: buffer.loadUnaligned(fromByteOffset: 12, as: UInt32.self)))
        guard count <= (buffer.count - Self.headLength) / Self.entryLength else { throw .cutOff }
        var ranges: [String: Range<Int>] = [:]
        for number in 0..<count {
            let entry = UnsafeRawBufferPointer(
                rebasing: buffer[(Self.headLength + number * Self.entryLength)...].prefix(Self.entryLength))
            let name = String(decoding: entry.prefix(Self.nameLength).prefix { $0 != 0 }, as: UTF8.self)
            ranges[name] = try Self.range(entry, in: buffer.count)
        }
        self.bytes = bytes
        self.ranges = ranges
    }

    /// Where a section lies, which an entry of the directory says.
    private static func range(_ entry: UnsafeRawBufferPointer, in count: Int) throws(ModelError) -> Range<Int> {
        let offset = UInt64(littleEndian: entry.loadUnaligned(fromByteOffset: nameLength, as: UInt64.self))
        let length = UInt64(littleEndian: entry.loadUnaligned(fromByteOffset: nameLength + 8, as: UInt64.self))
        guard offset <= UInt64(count), length <= UInt64(count) - offset else { throw .cutOff }
        guard offset % UInt64(ModelBytes.alignment) == 0 else { throw .wrongCount }
        return Int(offset)..<Int(offset + length)
    }

    /// FNV-1a over what follows the head, in words of 64 bits; 0 where that is not a whole number of them.
    private static func checksum(_ buffer: UnsafeRawBufferPointer) -> UInt64 {
        guard buffer.count % 8 == 0 else { return 0 }
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for place in stride(from: headLength, to: buffer.count, by: 8) {
            let word = UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            hash = (hash ^ word) &* 0x100_0000_01B3
        }
        return hash
    }

    /// Whether there is such a section.
    func has(_ name: String) -> Bool { ranges[name] != nil }

    /// The numbers of a section where they lie; `count` of them, or as many as there are.
    ///
    /// - Throws: ``ModelError`` where the section is missing or has another length.
    func numbers<Number: BitwiseCopyable & Sendable>(
        _ name: String, of: Number.Type, count: Int? = nil
    ) throws(ModelError) -> CacheLines<Number> {
        guard let range = ranges[name] else { throw ModelError(cause: "it is damaged: its part \(name) is missing") }
        guard range.count % MemoryLayout<Number>.stride == 0,
            count.map({ $0 == range.count / MemoryLayout<Number>.stride }) ?? true
        else { throw .wrongCount }
        return CacheLines(range, of: bytes)
    }

    /// The numbers of a section as a copy: such that sums and products of them stay finite.
    func floats(_ name: String, count: Int) throws(ModelError) -> [Float] {
        let values = try numbers(name, of: Float.self, count: count).array
        guard values.allSatisfy({ abs($0) <= Self.largestNumber }) else { throw .wrongNumber }
        return values
    }

    private static let largestNumber: Float = 1e6
}
