/// Signs that XML gives a meaning, and that stand in it unescaped as themselves.
enum StrayMarkup {
    /// The signs that are escaped.
    struct Signs: OptionSet {
        let rawValue: Int
        /// "<" in the value of an attribute: `description="<p>News</p>"`.
        static let angles = Signs(rawValue: 1)
        /// "&" that begins no reference which XML knows: `<link>http://example.com/?a=1&b=2</link>`.
        static let ampersands = Signs(rawValue: 2)
    }

    /// The bytes of XML in UTF-8 with such signs escaped. Linear.
    static func escaped(_ signs: Signs, in bytes: ArraySlice<UInt8>) -> [UInt8] {
        var places: [Int] = []
        bytes.withUnsafeBufferPointer { buffer in
            var scanner = StrayMarkupScanner(buffer, signs)
            places = scanner.places()
        }
        guard !places.isEmpty else { return Array(bytes) }
        var escaped: [UInt8] = []
        escaped.reserveCapacity(bytes.count + places.count * 4)
        var start = bytes.startIndex
        for place in places.map({ $0 + bytes.startIndex }) {
            escaped += bytes[start..<place]
            escaped += bytes[place] == UInt8(ascii: "&") ? Array("&amp;".utf8) : Array("&lt;".utf8)
            start = place + 1
        }
        return escaped + bytes[start...]
    }
}

/// Goes through XML as far as is needed to tell text, tags, and the values in them.
private struct StrayMarkupScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let signs: StrayMarkup.Signs
    private var place = 0
    private var found: [Int] = []

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ signs: StrayMarkup.Signs) {
        self.bytes = bytes
        self.signs = signs
    }

    mutating func places() -> [Int] {
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: "<"): markup()
            case UInt8(ascii: "&"):
                ampersand()
                place += 1
            default: place += 1
            }
        }
        return found
    }

    private mutating func markup() {
        if starts(with: "<!--") {
            skip(behind: "-->")
        } else if starts(with: "<![CDATA[") {
            skip(behind: "]]>")
        } else if starts(with: "<?") {
            skip(behind: "?>")
        } else if starts(with: "<!") {
            place += 2
        } else {
            tag()
        }
    }

    private mutating func tag() {
        place += 1
        while place < bytes.count {
            let byte = bytes[place]
            if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "<") { return }
            place += 1
            // Elsewhere in a tag a mark is no beginning of a value.
            if byte == UInt8(ascii: "="), let mark = skipToMark() { value(mark) }
        }
    }

    private mutating func skipToMark() -> UInt8? {
        var ahead = place
        while ahead < bytes.count, bytes[ahead] <= 0x20 { ahead += 1 }
        guard ahead < bytes.count, bytes[ahead] == UInt8(ascii: "\"") || bytes[ahead] == UInt8(ascii: "'") else {
            return nil
        }
        place = ahead + 1
        return bytes[ahead]
    }

    /// A value that nothing ends is none.
    private mutating func value(_ mark: UInt8) {
        let start = place
        let known = found.count
        while place < bytes.count, bytes[place] != mark {
            if bytes[place] == UInt8(ascii: "<"), signs.contains(.angles) { found.append(place) }
            if bytes[place] == UInt8(ascii: "&") { ampersand() }
            place += 1
        }
        guard place == bytes.count else {
            place += 1
            return
        }
        // The rest has no such mark, so that this happens no more than once for each of the two.
        found.removeLast(found.count - known)
        place = start
    }

    private mutating func ampersand() {
        if signs.contains(.ampersands), !isReference(place + 1) { found.append(place) }
    }

    /// Whether the name or number of a character stands here that XML itself knows. The names that HTML has besides stay as
    /// they are written, and are understood where the text is read as HTML.
    private func isReference(_ start: Int) -> Bool {
        var ahead = start
        while ahead < bytes.count, ahead - start < Self.longestReference, bytes[ahead] != UInt8(ascii: ";") {
            ahead += 1
        }
        guard ahead < bytes.count, bytes[ahead] == UInt8(ascii: ";") else { return false }
        let name = bytes[start..<ahead]
        guard name.first == UInt8(ascii: "#") else { return Self.names.contains { $0.elementsEqual(name) } }
        return name.count > 1 && name.dropFirst().allSatisfy { Self.isLetterOrDigit($0) }
    }

    private static let names = ["amp", "lt", "gt", "quot", "apos"].map { Array($0.utf8) }
    /// No number of a character takes more digits, whatever zeros it begins with.
    private static let longestReference = 16

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
    }

    private func starts(with text: StaticString) -> Bool {
        guard bytes.count - place >= text.utf8CodeUnitCount else { return false }
        return text.withUTF8Buffer { $0.elementsEqual(bytes[place..<place + $0.count]) }
    }

    private mutating func skip(behind end: StaticString) {
        while place < bytes.count, !starts(with: end) { place += 1 }
        place = min(bytes.count, place + end.utf8CodeUnitCount)
    }
}
