import NewsModel

/// What the paragraphs of a plain text are for, and what its head says about it.
public struct ArticleLayout {
    /// All paragraphs, in order.
    public private(set) var paragraphs: [Paragraph]
    /// The headline on one line; nil where the text has none.
    public private(set) var title: String?
    /// Who wrote it, after bylines.
    public private(set) var authors: [String] = []
    /// When it was published, after a date line.
    public private(set) var date: PublicationDate?

    private let utf8: [UInt8]

    /// Lays out a text in UTF-8, whose lines end with "\n" or "\r\n". Linear.
    ///
    /// - Parameter title: the headline where it is known; the text begins with it.
    public init(_ utf8: [UInt8], title: String? = nil) {
        self.utf8 = utf8
        paragraphs = ParagraphSplitter.ranges(of: utf8).map { Paragraph(.body, $0) }
        self.title = title
        markHeadline()
        markHead()
        markTurns()
        markFurniture()
        markCaptions()
        markMarkdown()
        markHeadings()
        markBlockQuotes()
    }

    /// Bylines and dates stand among the first paragraphs.
    private static let longestHead = 8
    private static let longestHeadline = 200
    private static let longestHeading = 80
    /// Furniture and bylines at the end are looked for among so many paragraphs.
    private static let longestFoot = 30

    private func text(_ index: Int) -> String {
        let range = paragraphs[index].range
        return String(decoding: utf8[range.start..<range.end], as: UTF8.self)
    }

    private mutating func markHeadline() {
        guard let first = paragraphs.first else { return }
        if title != nil {
            paragraphs[0].kind = .headline
            return
        }
        guard paragraphs.count > 1, first.range.length <= Self.longestHeadline else { return }
        let text = text(0)
        guard Byline.authors(text) == nil, Dateline.date(text) == nil, !Self.isSpeech(text), text.last != ":" else {
            return
        }
        paragraphs[0].kind = .headline
        title = text.drop { $0 == "#" || $0 == " " }.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Whether a paragraph begins with a quotation and is a whole sentence: no headline does so.
    private static func isSpeech(_ text: String) -> Bool {
        guard let first = text.first, "“\"«„".contains(first), let last = text.last else { return false }
        return ".!?”\"".contains(last) && text.contains(", ") || text.contains(",” ") || text.contains(",\" ")
    }

    private mutating func markHead() {
        for index in paragraphs.indices where paragraphs[index].kind == .body {
            let isHead = index < Self.longestHead
            guard isHead || begins(index, with: Byline.initials) else { continue }
            let text = text(index)
            if let found = Byline.authors(text) {
                paragraphs[index].kind = .byline
                // Further down it is the byline of a piece among several.
                if isHead { add(found) }
            } else if isHead, let found = Dateline.date(text) {
                paragraphs[index].kind = .dateline
                date = date ?? found
            }
        }
    }

    private mutating func markFurniture() {
        for index in paragraphs.indices.suffix(Self.longestFoot).reversed() where paragraphs[index].kind == .body {
            let text = text(index)
            if let found = Byline.followed(text) {
                paragraphs[index].kind = .byline
                add(found)
            } else if SiteFurniture.includes(text) {
                paragraphs[index].kind = .furniture
            } else {
                break
            }
        }
        for index in paragraphs.indices where paragraphs[index].kind == .body {
            guard paragraphs[index].range.length <= SiteFurniture.maximumLinkLength,
                begins(index, with: SiteFurniture.linkInitials),
                SiteFurniture.isLink(text(index))
            else { continue }
            paragraphs[index].kind = .furniture
        }
    }

    private mutating func markTurns() {
        let candidates = paragraphs.indices.filter {
            (paragraphs[$0].kind == .body || paragraphs[$0].kind == .headline) && mayHaveLabel($0)
        }
        let beginnings = candidates.map {
            (index: $0, text: head(of: $0), isHeadline: paragraphs[$0].kind == .headline)
        }
        for index in TurnLabels.turns(beginnings) {
            if paragraphs[index].kind == .headline { title = nil }
            paragraphs[index].kind = .turn
        }
    }

    /// Whether a colon or two brackets stand where a label would.
    private func mayHaveLabel(_ index: Int) -> Bool {
        let range = paragraphs[index].range
        let bytes = utf8[range.start..<min(range.end, range.start + TurnLabels.reach)]
        return bytes.contains(UInt8(ascii: ":")) || bytes.first == UInt8(ascii: "(")
    }

    private mutating func markCaptions() {
        for index in paragraphs.indices where paragraphs[index].kind == .body && begins(index, with: Caption.initials) {
            if Caption.isCaption(head(of: index)) { paragraphs[index].kind = .caption }
        }
    }

    /// Whether a paragraph's first letter, in small, is one of some.
    private func begins(_ index: Int, with initials: Set<UInt8>) -> Bool {
        initials.contains(utf8[paragraphs[index].range.start] | 0x20)
    }

    /// The beginning of a paragraph, as far as labels reach.
    private func head(of index: Int) -> String {
        let range = paragraphs[index].range
        return String(decoding: utf8[range.start..<min(range.end, range.start + TurnLabels.reach)], as: UTF8.self)
    }

    private mutating func add(_ names: [String]) {
        for name in names where !authors.contains(name) { authors.append(name) }
    }

    /// "# Heading" and "> quotation" as Markdown has them; the signs are not part of the paragraph.
    private mutating func markMarkdown() {
        for index in paragraphs.indices {
            let range = paragraphs[index].range
            let sign = utf8[range.start]
            guard sign == UInt8(ascii: "#") || sign == UInt8(ascii: ">") else { continue }
            let signs = utf8[range.start..<range.end].prefix { $0 == sign || $0 == 0x20 }
            guard signs.endIndex < range.end, signs.last == 0x20 else { continue }
            let isHeadline = paragraphs[index].kind == .headline
            let kind: Paragraph.Kind = sign == UInt8(ascii: ">") ? .blockQuote : isHeadline ? .headline : .heading
            paragraphs[index] = Paragraph(kind, TextRange(signs.endIndex, range.end))
        }
    }

    private mutating func markHeadings() {
        for index in paragraphs.indices.dropLast() where index > 0 && paragraphs[index].kind == .body {
            guard paragraphs[index].range.length <= Self.longestHeading, paragraphs[index + 1].kind == .body else {
                continue
            }
            if Self.isHeading(text(index)) && paragraphs[index + 1].range.length > paragraphs[index].range.length {
                paragraphs[index].kind = .heading
            }
        }
    }

    /// Whether a short paragraph is no sentence: no stop at its end, no quotation, a capital or a digit first.
    private static func isHeading(_ text: String) -> Bool {
        guard let first = text.first, let last = text.last, first.isUppercase || first.isNumber else { return false }
        guard text.contains(where: \.isLetter), !text.contains("\n"), !text.contains(": ") else { return false }
        if text.contains(where: { "“”\"".contains($0) }) { return false }
        let isShouted = !text.contains(where: \.isLowercase) && text.filter(\.isLetter).count > 3
        return isShouted && last != ":" || last.isLetter || last.isNumber
    }

    private mutating func markBlockQuotes() {
        let indented = paragraphs.indices.filter { indent(of: $0) >= Self.leastIndent }
        // Where most paragraphs are indented, that is how the text opens paragraphs.
        if indented.count * 2 < paragraphs.count {
            for index in indented where index > 0 && paragraphs[index].kind == .body {
                paragraphs[index].kind = .blockQuote
            }
        }
        for index in paragraphs.indices.dropFirst() where paragraphs[index].kind == .body {
            guard paragraphs[index - 1].kind == .body, utf8[paragraphs[index - 1].range.end - 1] == UInt8(ascii: ":"),
                Introduction.announcesQuote(text(index - 1))
            else { continue }
            let text = text(index)
            guard let first = text.first, !"“\"‘'«„-*•".contains(first), text.last != ":" else { continue }
            paragraphs[index].kind = .blockQuote
        }
    }

    /// Fewer columns of white space are an accident.
    private static let leastIndent = 3

    /// Columns of white space before a paragraph; a tab counts as four.
    private func indent(of index: Int) -> Int {
        var columns = 0
        var offset = paragraphs[index].range.start - 1
        while offset >= 0, utf8[offset] == 0x20 || utf8[offset] == 0x09 {
            columns += utf8[offset] == 0x09 ? 4 : 1
            offset -= 1
        }
        return offset < 0 || utf8[offset] == 0x0A ? columns : 0
    }
}
