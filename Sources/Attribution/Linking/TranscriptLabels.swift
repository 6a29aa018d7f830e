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
                counts[Self.key(Self.start(of: paragraph, named)..<colon, named), default: 0] += 1
            }
        }
        let total = counts.values.reduce(0, +)
        known = total < Self.fewestParagraphs ? [] : Set(counts.filter { $0.value > 1 }.keys)
        isTranscript = !known.isEmpty
    }

    /// The paragraph's label, which a colon follows; nil where it has none.
    func label(of paragraph: Range<Int>) -> Range<Int>? {
        guard !known.isEmpty, let colon = Self.candidate(in: paragraph, named) else { return nil }
        let label = Self.start(of: paragraph, named)..<colon
        return known.contains(Self.key(label, named)) || isTranscript && isInCapitals(label) ? label : nil
    }

    /// The paragraph's first token but for a mark that opens it.
    private static func start(of paragraph: Range<Int>, _ named: NamedText) -> Int {
        paragraph.lowerBound + (named.tokens[paragraph.lowerBound].kind == .quotationMark ? 1 : 0)
    }

    private func isInCapitals(_ label: Range<Int>) -> Bool {
        let range = named.text.range(label)
        return named.text.bytes[range.start..<range.end].allSatisfy { $0 < 0x61 || $0 > 0x7A }
    }

    private static let longest = 5
    private static let fewestParagraphs = 3

    private static func candidate(in paragraph: Range<Int>, _ named: NamedText) -> Int? {
        let start = start(of: paragraph, named)
        let reach = start..<min(start + longest, paragraph.upperBound)
        guard let colon = reach.first(where: { named.tokens[$0].kind == .colon }), colon > start else { return nil }
        for index in start..<colon {
            let token = named.tokens[index]
            guard token.kind == .word, token.isCapitalized else { return nil }
        }
        return colon
    }

    private static func key(_ range: Range<Int>, _ named: NamedText) -> UInt64 {
        range.reduce(0) { $0 &* 31 &+ named.tokens[$1].key }
    }
}
