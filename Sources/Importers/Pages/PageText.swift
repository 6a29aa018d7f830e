import Markup
import NewsModel

/// The text of a piece of HTML, as feeds carry it, with what each of its paragraphs is for.
public struct PageText: Hashable, Sendable {
    /// The paragraphs, an empty line between them.
    public let text: String
    /// The paragraphs of ``text`` in order.
    public let paragraphs: [Paragraph]

    /// Reads HTML; all of it is taken for the text but scripts, forms and the like. Plain text is one paragraph. Linear.
    public init(fragment html: String) {
        let tree = PageTree(MarkupTree(html: Array(html.utf8), encoding: "utf-8"))
        let own = PageSurroundings(tree).own
        let blocks = BlockReader.blocks(of: tree) { own[$0].contains(.caption) }
        var around = own
        for place in around.indices {
            if let parent = tree.parent(of: place) { around[place].formUnion(around[parent]) }
        }
        let shown = blocks.filter { around[$0.element].isDisjoint(with: .hidden) }
        var typed = TypedText()
        typed.add(shown, shown.map { around[$0.element] })
        (text, paragraphs) = (typed.text, typed.paragraphs)
    }
}
