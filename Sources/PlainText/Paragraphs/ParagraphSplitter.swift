import NewsModel

/// Finds the paragraphs of plain text, whichever way its lines are broken.
///
/// Three ways of setting plain text are told apart: blank lines between paragraphs of one line each, a paragraph a
/// line without blank lines, and lines broken at a fixed width with blank lines or indents between paragraphs.
public enum ParagraphSplitter {
    /// The paragraphs of `utf8` in order, in bytes, without the white space around them; none is empty.
    ///
    /// Lines end with "\n" or "\r\n". Bytes that are no UTF-8 are taken as they come. Linear in the number of bytes.
    public static func ranges(of utf8: [UInt8]) -> [TextRange] {
        let lines = PlainLine.all(in: utf8)
        let width = wrappedWidth(lines, in: utf8)
        var paragraphs: [TextRange] = []
        var open: TextRange?
        var previous: PlainLine?
        for line in lines {
            if line.range.isEmpty {
                if let open { paragraphs.append(open) }
                open = nil
            } else if let current = open, let previous, let width, goesOn(previous, line, width: width, in: utf8) {
                open = TextRange(current.start, line.range.end)
            } else {
                if let open { paragraphs.append(open) }
                open = line.range
            }
            previous = line
        }
        if let open { paragraphs.append(open) }
        return paragraphs
    }

    /// Of a hundred lines so many may be longer than the width: a heading or an address may stick out.
    private static let linesBeyond = 5
    /// Shorter lines are verses, lists or addresses.
    private static let narrowestWrapping = 40
    /// Lines broken by hand may leave this part of the width free.
    private static let slackPart = 6

    /// The width in characters that the text's lines were broken at; nil where every line is a paragraph.
    private static func wrappedWidth(_ lines: [PlainLine], in utf8: [UInt8]) -> Int? {
        let pairs = zip(lines, lines.dropFirst()).filter { !$0.range.isEmpty && !$1.range.isEmpty }
        // An indent says by itself that a paragraph begins.
        let margin = pairs.map(\.1.indent).min() ?? 0
        let breaks = pairs.filter { $0.1.indent == margin }
        let lengths = breaks.flatMap { [$0, $1] }.filter { $0.hasSpace(in: utf8) }.map(\.characters).sorted()
        guard !lengths.isEmpty else { return nil }
        let width = lengths[lengths.count - 1 - lengths.count * linesBeyond / 100]
        let afterSentence = breaks.count { $0.0.endsSentence(in: utf8) || $0.0.characters > width }
        let full = breaks.count { isFull($0, before: $1, width: width, in: utf8) }
        let unbroken = lines.count { $0.characters > width }
        guard width >= narrowestWrapping, afterSentence * 2 < breaks.count, full * 2 > breaks.count,
            unbroken * 2 < breaks.count
        else { return nil }
        return width
    }

    /// Whether `next` carries on the paragraph of `line`: its first word did not fit, and nothing sets it apart.
    private static func goesOn(_ line: PlainLine, _ next: PlainLine, width: Int, in utf8: [UInt8]) -> Bool {
        guard line.characters <= width, next.characters <= width else { return false }
        guard next.indent <= line.indent, !next.startsListItem(in: utf8) else { return false }
        return isFull(line, before: next, width: width, in: utf8)
    }

    /// Whether the first word of `next` did not fit on `line` any more, or hardly.
    private static func isFull(_ line: PlainLine, before next: PlainLine, width: Int, in utf8: [UInt8]) -> Bool {
        let slack = line.endsSentence(in: utf8) ? 0 : width / slackPart
        return line.characters + 1 + next.firstWordLength(in: utf8) > width - slack
    }
}
