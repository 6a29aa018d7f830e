import NewsModel

/// What the reader shows of an article: a title, a line of details and the paragraphs worth reading.
public struct PageContent: Equatable, Sendable {
    /// The title where the text does not begin with it; else nil.
    public let title: String?
    /// Who, when, how long; one line, empty where nothing is known.
    public let details: String
    /// The whole text's bytes.
    public let bytes: [UInt8]
    /// The paragraphs shown: in order, not empty, apart from each other, cut between scalars.
    public var paragraphs: [Paragraph]
    /// Whether somebody speaks in the headline, so that it needs notes beside it.
    let isHeadlineSpoken: Bool

    /// The page of an article; linear in its length.
    public init(_ draft: DraftArticle, details: String, attributions: [Attribution] = []) {
        self.details = details
        bytes = Array(draft.text.utf8)
        let units = TextUnits(bytes: bytes)
        var shown: [Paragraph] = []
        var reached = 0
        let day = draft.date.flatMap { CalendarDate($0.onItsClock) }
        let given = draft.paragraphs.isEmpty ? Self.lines(of: bytes) : draft.paragraphs
        for paragraph in given {
            let range = units.clamped(TextRange(max(reached, paragraph.range.start), paragraph.range.end))
            guard !range.isEmpty else { continue }
            reached = range.end
            if paragraph.kind == .byline, Self.repeats(draft.text.text(in: range), draft.authors) { continue }
            if paragraph.kind == .dateline, day?.isAll(of: draft.text.text(in: range)) == true { continue }
            shown.append(Paragraph(paragraph.kind, range))
        }
        paragraphs = shown
        let headline = shown.first?.kind == .headline ? shown[0].range : TextRange(0, 0)
        isHeadlineSpoken = attributions.contains {
            $0.manner == .statement && $0.content.contains { $0.overlaps(headline) }
        }
        title = shown.first?.kind == .headline ? nil : draft.title
    }

    /// Every line with something on it, as a paragraph: for a text that came without.
    private static func lines(of bytes: [UInt8]) -> [Paragraph] {
        bytes.split(separator: UInt8(ascii: "\n")).map { Paragraph(.body, TextRange($0.startIndex, $0.endIndex)) }
    }

    /// Whether a byline says no more than the details do.
    private static func repeats(_ byline: String, _ authors: [String]) -> Bool {
        let words = byline.lowercased().split { !$0.isLetter && !$0.isNumber }
        guard words.count <= 12, !authors.isEmpty else { return false }
        let known = Set(authors.flatMap { $0.lowercased().split { !$0.isLetter && !$0.isNumber } } + ["by", "and"])
        return words.allSatisfy(known.contains)
    }
}
