/// Finds the paragraphs of plain text, whichever way its lines are broken.
///
/// Three ways of setting plain text are told apart: blank lines between paragraphs of one line each, a paragraph a
/// line without blank lines, and lines broken at a fixed width with blank lines or indents between paragraphs.
public enum ParagraphSplitter {
    /// The paragraphs of `utf8` in order, in bytes, without the white space around them; none is empty.
    ///
    /// Lines end with "\n" or "\r\n". Bytes that are no UTF-8 are taken as they come. Linear in the number of bytes.
    public static func ranges(of utf8: [UInt8]) -> [TextRange] {
        let lines = TextLine.all(in: utf8)
        let width = wrappedWidth(lines, in: utf8)
        var paragraphs: [TextRange] = []
        var open: TextRange?
        var previous: TextLine?
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

    /// A longer line was hardly broken at a fixed width.
    private static let widestWrapping = 120
    /// Shorter lines are verses, lists or addresses.
    private static let narrowestWrapping = 40
    /// Lines broken by hand may leave this part of the width free.
    private static let slackPart = 6

    /// The width in characters that the text's lines were broken at; nil where every line is a paragraph.
    private static func wrappedWidth(_ lines: [TextLine], in utf8: [UInt8]) -> Int? {
        var width = 0
        var breaks = 0
        var breaksAfterSentence = 0
        for (line, next) in zip(lines, lines.dropFirst()) where !line.range.isEmpty && !next.range.isEmpty {
            breaks += 1
            if line.endsSentence(in: utf8) || line.characters > widestWrapping { breaksAfterSentence += 1 }
            for either in [line, next] where either.characters <= widestWrapping && either.hasSpace(in: utf8) {
                width = max(width, either.characters)
            }
        }
        let unbroken = lines.count { $0.characters > widestWrapping }
        guard width >= narrowestWrapping, breaksAfterSentence * 2 < breaks, unbroken * 2 < breaks else { return nil }
        return width
    }

    /// Whether `next` carries on the paragraph of `line`: its first word did not fit, and nothing sets it apart.
    private static func goesOn(_ line: TextLine, _ next: TextLine, width: Int, in utf8: [UInt8]) -> Bool {
        guard line.characters <= widestWrapping, next.characters <= widestWrapping else { return false }
        guard next.indent <= line.indent, !next.startsListItem(in: utf8) else { return false }
        let slack = line.endsSentence(in: utf8) ? 0 : width / slackPart
        return line.characters + 1 + next.firstWordLength(in: utf8) > width - slack
    }
}
