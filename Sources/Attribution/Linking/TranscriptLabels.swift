/// The labels that begin a transcript's paragraphs: "MOSS:", "Q:", "Ada Moss:".
struct TranscriptLabels {
    private let named: NamedText
    private let known: Set<UInt64>
    private let isTranscript: Bool

    /// Takes as labels what begins at least two paragraphs in the same way, "Q" and "A" also once.
    init(_ named: NamedText) {
        self.named = named
        var counts: [UInt64: Int] = [:]
        for paragraph in named.text.paragraphs {
            if let colon = Self.candidate(in: paragraph, named) {
                counts[Self.key(paragraph.lowerBound..<colon, named), default: 0] += 1
            }
        }
        let total = counts.values.reduce(0, +)
        known = total < Self.fewestParagraphs ? [] : Set(counts.filter { $0.value > 1 }.keys)
        isTranscript = !known.isEmpty
    }

    /// The colon behind the paragraph's label; nil where it has none.
    func colon(of paragraph: Range<Int>) -> Int? {
        guard !known.isEmpty, let colon = Self.candidate(in: paragraph, named) else { return nil }
        let label = paragraph.lowerBound..<colon
        return known.contains(Self.key(label, named)) || isTranscript && isInCapitals(label) ? colon : nil
    }

    private func isInCapitals(_ label: Range<Int>) -> Bool {
        let range = named.text.range(label)
        return named.text.bytes[range.start..<range.end].allSatisfy { $0 < 0x61 || $0 > 0x7A }
    }

    private static let longest = 5
    private static let fewestParagraphs = 3

    private static func candidate(in paragraph: Range<Int>, _ named: NamedText) -> Int? {
        let start = paragraph.prefix(longest)
        guard let colon = start.first(where: { named.tokens[$0].kind == .colon }), colon > paragraph.lowerBound else {
            return nil
        }
        for index in paragraph.lowerBound..<colon {
            let token = named.tokens[index]
            guard token.kind == .word, token.isCapitalized else { return nil }
        }
        return colon
    }

    private static func key(_ range: Range<Int>, _ named: NamedText) -> UInt64 {
        range.reduce(0) { $0 &* 31 &+ named.tokens[$1].key }
    }
}
