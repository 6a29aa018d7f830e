import Markup
import NewsModel

/// The text of a piece of HTML, as feeds carry it, with what each of its paragraphs is for.
public struct PageText: Hashable, Sendable {
    /// The text: its paragraphs with an empty line between them.
    public let text: String
    /// The paragraphs, in UTF-8 bytes of ``text``.
    public let paragraphs: [Paragraph]

    /// Reads a piece of HTML; plain text is one as well. Linear.
    public init(fragment html: String) {
        let tree = PageTree(MarkupTree(html: Array(html.utf8), encoding: "UTF-8"))
        var around = PageSurroundings(tree).own
        for place in around.indices {
            if let parent = tree.parent(of: place) { around[place].formUnion(around[parent]) }
        }
        var text: [UInt8] = []
        var paragraphs: [Paragraph] = []
        for block in BlockReader.blocks(of: tree, leavingOut: { around[$0].contains(.hidden) }) {
            if !text.isEmpty { text += "\n\n".utf8 }
            let kind: Paragraph.Kind =
                block.headingLevel != nil
                ? .heading
                : around[block.element].contains(.quote)
                    ? .blockQuote : around[block.element].contains(.caption) ? .caption : .body
            paragraphs.append(Paragraph(kind, TextRange(text.count, text.count + block.text.count)))
            text += block.text
        }
        self.text = String(decoding: text, as: UTF8.self)
        self.paragraphs = paragraphs
    }
}
