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
            if let label = Self.candidate(in: paragraph, named)?.label {
                counts[Self.key(label, named), default: 0] += 1
            }
        }
        let total = counts.values.reduce(0, +)
        known = total < Self.fewestParagraphs ? [] : Set(counts.filter { $0.value > 1 }.keys)
        isTranscript = !known.isEmpty
    }

    /// The paragraph's label, and the colon behind it; nil where it has none.
    func label(of paragraph: Range<Int>) -> (label: Range<Int>, colon: Int)? {
        guard !known.isEmpty, let found = Self.candidate(in: paragraph, named) else { return nil }
        let isLabel = known.contains(Self.key(found.label, named)) || isTranscript && isInCapitals(found.label)
        return isLabel ? found : nil
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

    /// What may be a label: capitalized words, and perhaps a stage direction in brackets, before a colon.
    private static func candidate(in paragraph: Range<Int>, _ named: NamedText) -> (label: Range<Int>, colon: Int)? {
        let start = start(of: paragraph, named)
        let reach = start..<min(start + longest + maximumDirection, paragraph.upperBound)
        guard let colon = reach.first(where: { named.tokens[$0].kind == .colon }), colon > start else { return nil }
        var end = colon
        if named.tokens[colon - 1].kind == .closeBracket,
            let open = (start..<colon).first(where: { named.tokens[$0].kind == .openBracket })
        {
            end = open
        }
        guard end > start, end - start < longest, !captions.contains(named.tokens[end - 1].key) else { return nil }
        for index in start..<end {
            let token = named.tokens[index]
            guard token.kind == .word, token.isCapitalized else { return nil }
        }
        return (start..<end, colon)
    }

    private static let maximumDirection = 5
    /// Labels of captions, credits and results, which nobody speaks.
    private static let captions = Set(
        """
        image images photo photos photograph picture pictures video audio caption credit credits source sources copyright
        illustration graphic map goals goal referee attendance scorers date time place venue where when tickets address
        phone email website tags topics related read see note update correction published updated
        """.split(whereSeparator: \.isWhitespace).map(Lexicon.key))

    private static func key(_ range: Range<Int>, _ named: NamedText) -> UInt64 {
        range.reduce(0) { $0 &* 31 &+ named.tokens[$1].key }
    }
}
