/// A page or an XML document as a tree of elements and texts.
///
/// Reading never reaches the network or another file, and never fails on what is not well formed. Elements are handles
/// into the tree, cheap to copy; nothing here calls itself over the depth of the tree.
public struct MarkupTree: Sendable {
    /// Nil where no element was found.
    public let root: Element?

    /// Reads a page. Rubbish gives a tree without a root. Linear.
    ///
    /// - Parameter encoding: what HTTP said of the bytes; else a byte order mark, what the page declares, UTF-8 where it is
    ///   valid, and Windows-1252 decide.
    public init(html bytes: [UInt8], encoding: String? = nil) {
        root = MarkupReading.tree(ofHTML: bytes, encoding: encoding)
    }

    /// Reads XML, and goes on behind what is not well formed; nil where nothing of it is an element. Entities that the
    /// document declares are not put in. Linear.
    ///
    /// - Parameter encoding: what HTTP said of the bytes; else a byte order mark and the declaration decide, and UTF-8.
    public init?(xml bytes: [UInt8], encoding: String? = nil) {
        guard let root = MarkupReading.tree(ofXML: bytes, encoding: encoding) else { return nil }
        self.root = root
    }

    /// What stands in an element.
    public enum Node: Sendable {
        case element(Element)
        case text(String)
    }

    /// An attribute of an element.
    public struct Attribute: Hashable, Sendable {
        /// Its name without the prefix.
        public let name: String
        /// The prefix as it is written, "xml" of `xml:base`; nil where there is none.
        public let prefix: String?
        /// Its value, references replaced.
        public let value: String
    }

    /// An element of the tree.
    public struct Element: Sendable {
        let store: MarkupStore
        let index: Int

        /// Its name without the prefix; of a page's elements in small letters.
        public var name: String { store.names[Int(store.nodes[index].name)] }

        /// The namespace's address; the prefix where none is declared for it; nil where there is neither, as in pages.
        public var namespace: String? {
            let number = Int(store.nodes[index].namespace)
            return number < 0 ? nil : store.names[number]
        }

        /// The attributes as they are written.
        public var attributes: [Attribute] { store.nodes[index].range.map(store.attribute) }

        /// The value of an attribute by its name as it is written: "href", "xml:base"; nil where there is none.
        public func attribute(_ name: String) -> String? {
            for index in store.nodes[index].range {
                let attribute = store.attributes[index]
                let local = store.names[Int(attribute.name)]
                guard name.hasSuffix(local) else { continue }
                let isNamed =
                    attribute.prefix < 0 ? local == name : "\(store.names[Int(attribute.prefix)]):\(local)" == name
                if isNamed { return store.attribute(index).value }
            }
            return nil
        }

        /// The element that it stands in; nil for the outermost.
        public var parent: Element? {
            let number = Int(store.nodes[index].parent)
            return number < 0 ? nil : Element(store: store, index: number)
        }

        /// What stands directly in it, in order.
        public var children: [Node] {
            var nodes: [Node] = []
            var next = Int(store.nodes[index].first)
            while next >= 0 {
                nodes.append(store.node(next))
                next = Int(store.nodes[next].next)
            }
            return nodes
        }

        /// All elements in it, in the order of the document.
        public var descendants: [Element] {
            store.insides(of: index).lazy.filter { !store.nodes[$0].isText }.map { Element(store: store, index: $0) }
        }

        /// All text in it.
        public var textContent: String {
            var bytes: [UInt8] = []
            for inside in store.insides(of: index) where store.nodes[inside].isText {
                bytes += store.texts[store.nodes[inside].range]
            }
            return String(decoding: bytes, as: UTF8.self)
        }
    }
}

extension MarkupTree.Element: Hashable {
    /// Whether both are the same element of the same tree.
    public static func == (left: Self, right: Self) -> Bool { left.store === right.store && left.index == right.index }

    /// Hashes its place in the tree.
    public func hash(into hasher: inout Hasher) { hasher.combine(index) }
}
