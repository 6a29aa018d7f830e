/// Goes through XML as far as is needed to tell text, tags, and the values in them.
struct StrayMarkupScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let signs: StrayMarkup.Signs
    private var place = 0
    private var found: [StrayMarkup.Edit] = []
    /// Ends of comments and the like that do not come any more, so that nothing is looked for twice.
    private var missing: Set<[UInt8]> = []

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ signs: StrayMarkup.Signs) {
        self.bytes = bytes
        self.signs = signs
    }

    /// The changes that the bytes need, in their order.
    mutating func edits() -> [StrayMarkup.Edit] {
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

    private static let comment = (start: Array("<!--".utf8), end: Array("-->".utf8))
    private static let literal = (start: Array("<![CDATA[".utf8), end: Array("]]>".utf8))
    private static let instruction = (start: Array("<?".utf8), end: Array("?>".utf8))
    private static let documentType = [Array("<!DOCTYPE".utf8), Array("<!doctype".utf8)]

    private mutating func markup() {
        let start = place
        guard place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "!") || bytes[place + 1] == UInt8(ascii: "?")
        else { return tag() }
        if starts(with: Self.comment.start) {
            if let end = end(behind: Self.comment.end) { remove(start..<end) } else { escape() }
        } else if starts(with: Self.literal.start) {
            place = end(behind: Self.literal.end) ?? bytes.count
        } else if starts(with: Self.instruction.start) {
            if let end = end(behind: Self.instruction.end) { place = end } else { escape() }
        } else if Self.documentType.contains(where: { starts(with: $0) }) {
            if let end = endOfDocumentType() { remove(start..<end) } else { escape() }
        } else {
            tag()
        }
    }

    private mutating func escape() {
        found.append(StrayMarkup.Edit(place: place, change: .escape))
        place += 1
    }

    private mutating func remove(_ range: Range<Int>) {
        found.append(StrayMarkup.Edit(place: range.lowerBound, change: .remove(range.count)))
        place = range.upperBound
    }

    /// Tags have no more attributes; libxml2 compares each with all others.
    private static let maximumAttributes = 256

    private mutating func tag() {
        let (start, known) = (place, found.count)
        var count = 0
        place += 1
        while place < bytes.count {
            let byte = bytes[place]
            if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "<") { return }
            place += 1
            // Elsewhere in a tag, a quotation mark does not start a value.
            guard byte == UInt8(ascii: "="), let mark = skipToMark() else { continue }
            value(mark)
            count += 1
            guard count <= Self.maximumAttributes else {
                found.removeLast(found.count - known)
                found.append(StrayMarkup.Edit(place: start, change: .escape))
                return
            }
        }
    }

    private mutating func skipToMark() -> UInt8? {
        while place < bytes.count, bytes[place] <= 0x20 { place += 1 }
        guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") || bytes[place] == UInt8(ascii: "'") else {
            return nil
        }
        place += 1
        return bytes[place - 1]
    }

    /// A value that nothing ends is none.
    private mutating func value(_ mark: UInt8) {
        let (start, known) = (place, found.count)
        guard missing.isEmpty || !missing.contains([mark]) else { return }
        while place < bytes.count, bytes[place] != mark {
            if bytes[place] == UInt8(ascii: "<"), signs.contains(.angles) {
                found.append(StrayMarkup.Edit(place: place, change: .escape))
            }
            if bytes[place] == UInt8(ascii: "&") { ampersand() }
            place += 1
        }
        guard place == bytes.count else {
            place += 1
            return
        }
        found.removeLast(found.count - known)
        missing.insert([mark])
        place = start
    }

    private mutating func ampersand() {
        guard signs.contains(.ampersands), !isReference(place + 1) else { return }
        found.append(StrayMarkup.Edit(place: place, change: .escape))
    }

    /// Whether the name or number of a character stands here that XML itself knows. The names that HTML has besides stay as
    /// they are written, and are understood where the text is read as HTML.
    private func isReference(_ start: Int) -> Bool {
        var ahead = start
        while ahead < bytes.count, ahead - start < Self.maximumReferenceLength, bytes[ahead] != UInt8(ascii: ";") {
            ahead += 1
        }
        guard ahead < bytes.count, bytes[ahead] == UInt8(ascii: ";") else { return false }
        let name = bytes[start..<ahead]
        guard name.first == UInt8(ascii: "#") else { return Self.names.contains { $0.elementsEqual(name) } }
        return name.count > 1 && name.dropFirst().allSatisfy { Self.isLetterOrDigit($0) }
    }

    private static let names = ["amp", "lt", "gt", "quot", "apos"].map { Array($0.utf8) }
    /// No number of a character takes more digits, whatever zeros it begins with.
    private static let maximumReferenceLength = 16

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
    }

    private func starts(with text: [UInt8]) -> Bool { starts(with: text, at: place) }

    private func starts(with text: [UInt8], at place: Int) -> Bool {
        bytes.count - place >= text.count && text.elementsEqual(bytes[place..<place + text.count])
    }

    /// The place behind the next `end`; nil where there is none.
    private mutating func end(behind end: [UInt8]) -> Int? {
        guard !missing.contains(end), let last = end.last else { return nil }
        var ahead = place + end.count - 1
        while ahead < bytes.count {
            if bytes[ahead] == last, starts(with: end, at: ahead + 1 - end.count) { return ahead + 1 }
            ahead += 1
        }
        missing.insert(end)
        return nil
    }

    /// The place behind a document type, with the declarations in it; nil where nothing ends it.
    private mutating func endOfDocumentType() -> Int? {
        guard !missing.contains(Self.documentType[0]) else { return nil }
        var (ahead, depth) = (place, 0)
        while ahead < bytes.count {
            switch bytes[ahead] {
            case UInt8(ascii: "<"): depth += 1
            case UInt8(ascii: ">"):
                depth -= 1
                if depth == 0 { return ahead + 1 }
            default: break
            }
            ahead += 1
        }
        missing.insert(Self.documentType[0])
        return nil
    }
}
