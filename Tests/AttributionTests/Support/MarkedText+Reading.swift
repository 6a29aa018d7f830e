import NewsModel

extension MarkedText {
    /// Reads a text with marks.
    init(_ marked: String) throws(Malformed) {
        var reader = Reader(rest: Array(marked.unicodeScalars))
        try reader.read()
        self.init(plain: String(reader.plain), marks: reader.marks)
    }

    private struct Reader {
        var rest: [Unicode.Scalar]
        var plain = String.UnicodeScalarView()
        var marks: [Mark] = []
        private var bytes = 0
        private var open: [(part: Part, number: Int, start: Int)] = []

        init(rest: [Unicode.Scalar]) { self.rest = rest.reversed() }

        mutating func read() throws(Malformed) {
            while let scalar = rest.popLast() {
                if let part = Part.allCases.first(where: { $0.opening == scalar }) {
                    open.append((part, number(), bytes))
                } else if let part = Part.allCases.first(where: { $0.closing == scalar }) {
                    try close(part)
                } else {
                    plain.append(scalar)
                    bytes += UTF8.width(scalar)
                }
            }
            if let left = open.last { throw .unclosed(left.part) }
        }

        private mutating func close(_ part: Part) throws(Malformed) {
            guard let last = open.popLast(), last.part == part else { throw .unopened(part) }
            guard last.start < bytes else { throw .empty(part) }
            marks.append(Mark(part: part, number: last.number, range: TextRange(last.start, bytes)))
        }

        /// The number and the colon that come next, where they do.
        private mutating func number() -> Int {
            let digits = rest.reversed().prefix { ("0"..."9").contains($0) }
            guard !digits.isEmpty, rest.dropLast(digits.count).last == ":",
                let number = Int(String(String.UnicodeScalarView(digits)))
            else { return 1 }
            rest.removeLast(digits.count + 1)
            return number
        }
    }
}

extension MarkedText: CustomStringConvertible {
    /// The text with its marks, numbered where there are several attributions.
    var description: String {
        let isNumbered = marks.contains { $0.number != 1 }
        let bytes = Array(plain.utf8)
        var ends: [Int: [Mark]] = [:]
        var starts: [Int: [Mark]] = [:]
        for mark in marks {
            starts[mark.range.start, default: []].append(mark)
            ends[mark.range.end, default: []].append(mark)
        }
        var text = ""
        var from = 0
        for place in Set(starts.keys).union(ends.keys).sorted() {
            text += String(decoding: bytes[from..<place], as: UTF8.self)
            from = place
            for mark in (ends[place] ?? []).sorted(by: { $0.isInside($1) }) {
                text.unicodeScalars.append(mark.part.closing)
            }
            for mark in (starts[place] ?? []).sorted(by: { $1.isInside($0) }) {
                text.unicodeScalars.append(mark.part.opening)
                if isNumbered { text += "\(mark.number):" }
            }
        }
        return text + String(decoding: bytes[from...], as: UTF8.self)
    }
}

extension MarkedText.Mark {
    /// Whether this pair is written inside the other where the two share an end.
    fileprivate func isInside(_ other: Self) -> Bool {
        (range.length, other.number, other.part.rawValue) < (other.range.length, number, part.rawValue)
    }
}
