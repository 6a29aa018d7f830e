/// The nodes of a tree in the order of the document, so that what stands in an element follows it.
final class MarkupStore: Sendable {
    /// An element or a text.
    struct Node: Sendable {
        /// Place of the name among the names; -1 for a text.
        let name: Int32
        /// Place of the namespace among the names; -1 where there is none.
        let namespace: Int32
        /// Place of the element that it stands in; -1 for the outermost.
        let parent: Int32
        /// Place of what stands first in it; -1 where it is empty.
        var first: Int32 = -1
        /// Place of what stands behind it in its parent; -1 for the last.
        var next: Int32 = -1
        /// Of an element, the places of its attributes; of a text, those of its bytes.
        var range: Range<Int>

        var isText: Bool { name < 0 }
    }

    /// An attribute of an element.
    struct Attribute: Sendable {
        /// Place of the name among the names.
        let name: Int32
        /// Place of the prefix among the names; -1 where there is none.
        let prefix: Int32
        /// Places of the value's bytes.
        let value: Range<Int>
    }

    let nodes: [Node]
    let names: [String]
    let attributes: [Attribute]
    /// The bytes of texts and of attributes' values.
    let texts: [UInt8]

    init(nodes: [Node], names: [String], attributes: [Attribute], texts: [UInt8]) {
        self.nodes = nodes
        self.names = names
        self.attributes = attributes
        self.texts = texts
    }

    /// An attribute for others to see.
    func attribute(_ index: Int) -> MarkupTree.Attribute {
        let attribute = attributes[index]
        return MarkupTree.Attribute(
            name: names[Int(attribute.name)], prefix: attribute.prefix < 0 ? nil : names[Int(attribute.prefix)],
            value: String(decoding: texts[attribute.value], as: UTF8.self))
    }

    /// A node for others to see.
    func node(_ index: Int) -> MarkupTree.Node {
        nodes[index].isText
            ? .text(String(decoding: texts[nodes[index].range], as: UTF8.self))
            : .element(MarkupTree.Element(store: self, index: index))
    }

    /// The places of all that stands in a node.
    func insides(of index: Int) -> Range<Int> {
        var ancestor = index
        while nodes[ancestor].next < 0, nodes[ancestor].parent >= 0 { ancestor = Int(nodes[ancestor].parent) }
        let end = nodes[ancestor].next >= 0 ? Int(nodes[ancestor].next) : nodes.count
        return index + 1..<end
    }
}
