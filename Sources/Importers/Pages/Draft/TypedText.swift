import NewsModel
import PlainText

/// A text as it comes together from paragraphs of known kinds, an empty line between them.
struct TypedText {
    /// The text in UTF-8.
    private(set) var utf8: [UInt8] = []
    /// Its paragraphs in order.
    private(set) var paragraphs: [Paragraph] = []

    /// The text.
    var text: String { String(decoding: utf8, as: UTF8.self) }

    /// Adds a paragraph; nothing where it is empty.
    mutating func add(_ kind: Paragraph.Kind, _ paragraph: [UInt8]) {
        guard !paragraph.isEmpty else { return }
        if !utf8.isEmpty { utf8 += "\n\n".utf8 }
        let start = utf8.count
        utf8 += paragraph
        paragraphs.append(Paragraph(kind, TextRange(start, utf8.count)))
    }

    /// Adds a page's blocks, each with what surrounds it; those of a transcript become turns. Linear.
    mutating func add(_ blocks: [TextBlock], _ surroundings: [Surroundings]) {
        var kinds = zip(blocks, surroundings).map(Self.kind)
        let lines = zip(blocks, kinds).enumerated().compactMap { index, block in
            block.1 == .body ? (index: index, text: block.0.string) : nil
        }
        for index in ArticleLines.turns(lines) { kinds[index] = .turn }
        for (block, kind) in zip(blocks, kinds) {
            add(kind, block.text)
        }
    }

    private static func kind(_ block: TextBlock, _ around: Surroundings) -> Paragraph.Kind {
        if block.headingLevel != nil { return .heading }
        if around.contains(.quote) { return .blockQuote }
        return around.contains(.caption) ? .caption : .body
    }
}
