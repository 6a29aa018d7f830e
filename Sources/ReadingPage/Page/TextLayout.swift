import NewsModel

/// A page broken into lines for one width. Making it is linear in the page's length.
public struct TextLayout: Equatable, Sendable {
    /// The widths a layout is made for, in cells.
    public struct Widths: Hashable, Sendable {
        /// Of the text.
        public var text: Int
        /// Of the title and the details, which have no notes beside them.
        public var title: Int

        /// The widths of text and title.
        public init(text: Int, title: Int) {
            self.text = text
            self.title = title
        }
    }

    /// The widths it was made for.
    public let widths: Widths
    /// The lines, top to bottom.
    public private(set) var lines: [TextLine] = []

    private static let quoteIndent = 4
    /// Narrower lines, in cells, have no room for signs of their own.
    private static let narrowestList = 24

    /// Breaks a page into lines.
    public init(_ page: PageContent, widths: Widths) {
        self.widths = widths
        addOpening(page)
        let units = TextUnits(bytes: page.bytes)
        var previous: Paragraph?
        for paragraph in page.paragraphs {
            if needsBlank(between: previous, and: paragraph, page.bytes) { addBlank(at: previous?.range.end ?? 0) }
            let isTitle = paragraph.kind == .headline && previous == nil
            let isWide = isTitle && !page.isHeadlineSpoken
            add(paragraph, in: units, width: isWide ? widths.title : widths.text)
            if isTitle { addDetails(page, at: paragraph.range.end) }
            previous = paragraph
        }
    }

    /// The last line that begins at or before a byte of the article's text. O(log n).
    public func line(at offset: Int) -> Int {
        max(0, lines.firstPlace { $0.offset > offset } - 1)
    }

    /// What stands on a line, whatever the width. O(log n).
    public func place(ofLine line: Int) -> ReadingPlace {
        guard lines.indices.contains(line) else { return .beginning }
        let offset = lines[line].offset
        return ReadingPlace(offset: offset, step: line - lines.firstPlace { $0.offset >= offset })
    }

    /// The line that a place stands on. O(log n).
    public func line(of place: ReadingPlace) -> Int {
        let first = lines.firstPlace { $0.offset >= place.offset }
        guard first < lines.count, lines[first].offset == place.offset else { return line(at: place.offset) }
        return min(first + place.step, line(at: place.offset))
    }

    /// Whether any of a stretch of the article's text stands on `lines`. Linear in their number.
    func shows(_ stretch: TextRange, on lines: ClosedRange<Int>) -> Bool {
        guard self.lines.indices.contains(lines.lowerBound) else { return false }
        return self.lines[lines.lowerBound...min(lines.upperBound, self.lines.count - 1)].contains {
            $0.source == .article && $0.range.overlaps(stretch)
        }
    }

    private mutating func addOpening(_ page: PageContent) {
        guard let title = page.title else { return }
        let bytes = Array(title.utf8)
        let whole = TextRange(0, bytes.count)
        for range in LineBreaker.lines(of: whole, in: TextUnits(bytes: bytes), limit: widths.title) {
            lines.append(TextLine(source: .title, range: range, offset: 0, kind: .title, indent: 0))
        }
        addDetails(page, at: 0)
    }

    private mutating func addDetails(_ page: PageContent, at offset: Int) {
        let bytes = Array(page.details.utf8)
        let whole = TextRange(0, bytes.count)
        for range in LineBreaker.lines(of: whole, in: TextUnits(bytes: bytes), limit: widths.title) {
            lines.append(TextLine(source: .details, range: range, offset: offset, kind: .details, indent: 0))
        }
    }

    private mutating func addBlank(at offset: Int) {
        let range = TextRange(offset, offset)
        lines.append(TextLine(source: .article, range: range, offset: offset, kind: .blank, indent: 0))
    }

    private mutating func add(_ paragraph: Paragraph, in units: TextUnits, width: Int) {
        let kind = TextLine.Kind(paragraph.kind)
        let indent = kind == .blockQuote ? min(Self.quoteIndent, widths.text / 8) : 0
        let limit = width - indent
        func append(_ range: TextRange, indent: Int) {
            lines.append(TextLine(source: .article, range: range, offset: range.start, kind: kind, indent: indent))
        }
        let whole = LineBreaker.lines(of: paragraph.range, in: units, limit: limit)
        guard let first = whole.first, whole.count > 1, limit >= Self.narrowestList,
            let sign = ListItem.width(of: paragraph.range, in: units.bytes)
        else {
            for range in whole { append(range, indent: indent) }
            return
        }
        // An item's lines hang below its words, not below its sign.
        append(first, indent: indent)
        let rest = TextRange(whole[1].start, paragraph.range.end)
        for range in LineBreaker.lines(of: rest, in: units, limit: limit - sign) {
            append(range, indent: indent + sign)
        }
    }

    private func needsBlank(between above: Paragraph?, and below: Paragraph, _ bytes: [UInt8]) -> Bool {
        guard let above else { return !lines.isEmpty }
        if above.kind == .furniture && below.kind == .furniture { return false }
        let smallPrint: Set<Paragraph.Kind> = [.byline, .dateline]
        if smallPrint.contains(above.kind) && smallPrint.contains(below.kind) { return false }
        return [above, below].contains { ListItem.width(of: $0.range, in: bytes) == nil }
    }
}

/// A place on a page that stays the same when the lines change.
public struct ReadingPlace: Hashable, Sendable {
    /// Where it stands in the article's text, in UTF-8 bytes.
    public var offset: Int
    /// Which of the lines there it is: details and blank lines take no bytes.
    public var step: Int

    /// A place some lines below the one of a byte.
    public init(offset: Int, step: Int) {
        self.offset = offset
        self.step = step
    }

    /// The top of the page.
    public static let beginning = ReadingPlace(offset: 0, step: 0)
}

extension TextLine.Kind {
    /// What the lines of a paragraph are for.
    init(_ kind: Paragraph.Kind) {
        switch kind {
        case .headline: self = .title
        case .byline, .dateline, .caption: self = .byline
        case .body, .turn: self = .body
        case .heading: self = .heading
        case .blockQuote: self = .blockQuote
        case .furniture: self = .furniture
        }
    }
}
