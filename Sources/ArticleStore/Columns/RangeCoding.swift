import Foundation
import NewsModel

/// Ranges and paragraphs as few bytes: each number a LEB128 varint, each start as its distance from the end before.
enum RangeCoding {
    /// The ranges as bytes; they may stand in any order.
    static func encode(_ ranges: [TextRange]) -> Data {
        var writer = VarintWriter()
        var last = 0
        for range in ranges {
            writer.append(signed: range.start - last)
            writer.append(range.length)
            last = range.end
        }
        return Data(writer.bytes)
    }

    /// The ranges that ``encode(_:)-([TextRange])`` wrote; as many as can be read where the bytes are damaged.
    static func ranges(_ data: Data) -> [TextRange] {
        var reader = VarintReader(data)
        var ranges: [TextRange] = []
        var last = 0
        while let distance = reader.nextSigned(), let length = reader.next() {
            let start = max(0, last &+ distance)
            last = start &+ length
            ranges.append(TextRange(start, last))
        }
        return ranges
    }

    /// The paragraphs as bytes.
    static func encode(_ paragraphs: [Paragraph]) -> Data {
        var writer = VarintWriter()
        var last = 0
        for paragraph in paragraphs {
            writer.append(code(of: paragraph.kind))
            writer.append(signed: paragraph.range.start - last)
            writer.append(paragraph.range.length)
            last = paragraph.range.end
        }
        return Data(writer.bytes)
    }

    /// The paragraphs that ``encode(_:)-([Paragraph])`` wrote; as many as can be read where the bytes are damaged.
    static func paragraphs(_ data: Data) -> [Paragraph] {
        var reader = VarintReader(data)
        var paragraphs: [Paragraph] = []
        var last = 0
        while let code = reader.next(), let distance = reader.nextSigned(), let length = reader.next() {
            let start = max(0, last &+ distance)
            last = start &+ length
            paragraphs.append(Paragraph(kind(of: code), TextRange(start, last)))
        }
        return paragraphs
    }

    /// The number that stands for a kind in every library; never changes.
    private static func code(of kind: Paragraph.Kind) -> Int {
        switch kind {
        case .body: 0
        case .headline: 1
        case .byline: 2
        case .dateline: 3
        case .heading: 4
        case .blockQuote: 5
        case .furniture: 6
        case .caption: 7
        case .turn: 8
        }
    }

    private static func kind(of code: Int) -> Paragraph.Kind {
        Paragraph.Kind.allCases.first { self.code(of: $0) == code } ?? .body
    }
}

/// Writes numbers of seven bits a byte.
private struct VarintWriter {
    var bytes: [UInt8] = []

    mutating func append(_ value: Int) {
        var rest = UInt64(max(0, value))
        while rest >= 0x80 {
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// Zigzag: the sign in the lowest bit.
    mutating func append(signed value: Int) {
        append(value < 0 ? (-value) * 2 - 1 : value * 2)
    }
}

/// Reads what ``VarintWriter`` wrote.
private struct VarintReader {
    private var bytes: Data.Iterator
    /// A larger number is no offset in a text, but damage.
    private static let mostBits = 42

    init(_ data: Data) { bytes = data.makeIterator() }

    mutating func next() -> Int? {
        var value = 0
        var shift = 0
        while let byte = bytes.next(), shift < Self.mostBits {
            value |= Int(byte & 0x7F) << shift
            if byte & 0x80 == 0 { return value }
            shift += 7
        }
        return nil
    }

    mutating func nextSigned() -> Int? {
        next().map { $0 & 1 == 0 ? $0 / 2 : -(($0 + 1) / 2) }
    }
}
