/// Text for comparison: letters and digits in small letters, without spaces, marks and entities' leftovers.
struct FoldedText: Hashable {
    private let text: String

    init(_ text: some StringProtocol) {
        if let ascii = text.utf8.withContiguousStorageIfAvailable(Self.foldedASCII), let ascii {
            self.text = ascii
            return
        }
        var folded = String.UnicodeScalarView()
        for scalar in text.lowercased().unicodeScalars where Self.isKept(scalar) { folded.append(scalar) }
        self.text = String(folded)
    }

    private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return (0x61...0x7A).contains(scalar.value) || (0x30...0x39).contains(scalar.value) }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    /// What is left of a text of ASCII alone; nil for another.
    private static func foldedASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
        var folded: [UInt8] = []
        folded.reserveCapacity(bytes.count)
        for byte in bytes {
            switch byte {
            case 0x30...0x39, 0x61...0x7A: folded.append(byte)
            case 0x41...0x5A: folded.append(byte | 0x20)
            default: break
            }
        }
        return String(decoding: folded, as: UTF8.self)
    }

    init(_ block: TextBlock) { self.init(String(decoding: block.text, as: UTF8.self)) }

    /// Whether nothing is left.
    var isEmpty: Bool { text.isEmpty }

    /// Whether one begins with the other, and both are long enough for that to be no chance.
    func agrees(with other: FoldedText) -> Bool {
        let (shorter, longer) = text.utf8.count < other.text.utf8.count ? (text, other.text) : (other.text, text)
        if shorter.isEmpty { return false }
        return shorter == longer || shorter.utf8.count >= Self.minimumLength && longer.hasPrefix(shorter)
    }

    private static let minimumLength = 30
}
