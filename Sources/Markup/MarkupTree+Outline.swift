extension MarkupTree {
    /// The tree as a row of nodes in the order of the document: what stands in an element follows it, up to its ``Outline/Node/end``.
    ///
    /// For passes over a whole page, which would copy each text and each list of children otherwise. Linear.
    public var outline: Outline { Outline(root?.store) }

    /// The nodes of a tree by their places, from 0.
    public struct Outline: Sendable {
        /// An element or a text.
        public struct Node: Sendable {
            /// Place of its name in ``Outline/names``; -1 for a text.
            public let name: Int
            /// Place of the element that it stands in; -1 for the outermost.
            public let parent: Int
            /// Place behind all that stands in it.
            public fileprivate(set) var end: Int
            fileprivate let range: Range<Int>

            /// Whether it is a text.
            public var isText: Bool { name < 0 }
        }

        /// All nodes.
        public private(set) var nodes: [Node]
        /// The names of elements and attributes, each once; of a page's in small letters.
        public let names: [String]
        private let store: MarkupStore?

        fileprivate init(_ store: MarkupStore?) {
            self.store = store
            names = store?.names ?? []
            nodes = (store?.nodes ?? []).enumerated().map { place, node in
                Node(name: Int(node.name), parent: Int(node.parent), end: place + 1, range: node.range)
            }
            for place in nodes.indices.reversed() where nodes[place].parent >= 0 {
                let parent = nodes[place].parent
                nodes[parent].end = max(nodes[parent].end, nodes[place].end)
            }
        }

        /// The numbers of the attributes of the element at `place`; none of a text.
        public func attributes(of place: Int) -> Range<Int> { nodes[place].isText ? 0..<0 : nodes[place].range }

        /// The place of an attribute's name in ``names``.
        public func name(ofAttribute number: Int) -> Int { Int(store?.attributes[number].name ?? 0) }

        /// The bytes of an attribute's value, UTF-8.
        public func value(ofAttribute number: Int) -> ArraySlice<UInt8> {
            guard let store else { return [] }
            return store.texts[store.attributes[number].value]
        }

        /// The value of an attribute without a prefix of the element at `place`; nil where there is none.
        public func attribute(_ name: String, of place: Int) -> String? {
            guard let store else { return nil }
            for number in attributes(of: place) {
                let attribute = store.attributes[number]
                if attribute.prefix < 0, names[Int(attribute.name)] == name {
                    return String(decoding: store.texts[attribute.value], as: UTF8.self)
                }
            }
            return nil
        }

        /// The bytes of the text at `place`, UTF-8; none of an element.
        public func text(at place: Int) -> ArraySlice<UInt8> {
            guard let store, nodes[place].isText else { return [] }
            return store.texts[nodes[place].range]
        }

        /// All text in the element at `place`.
        public func textContent(of place: Int) -> String {
            var bytes: [UInt8] = []
            for inside in place..<nodes[place].end where nodes[inside].isText { bytes += text(at: inside) }
            return String(decoding: bytes, as: UTF8.self)
        }
    }
}
