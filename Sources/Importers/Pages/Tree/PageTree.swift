import Markup

/// A page's nodes with what each is to the page's text.
struct PageTree {
    let outline: MarkupTree.Outline
    /// The tags of the nodes by their places; texts are inline.
    let tags: [PageTag]
    /// What the attributes' names are, by their places among all names.
    let attributeNames: [PageAttribute]
    /// Whether blocks other than the cells of a table stand in the node.
    let hasBlocks: [Bool]

    /// Tags the nodes of a tree. Linear.
    init(_ tree: MarkupTree) {
        let outline = tree.outline
        let byName = outline.names.map(PageTag.init(name:))
        self.outline = outline
        attributeNames = outline.names.map(PageAttribute.init(name:))
        tags = outline.nodes.map { $0.isText ? .inline : byName[$0.name] }
        var hasBlocks = [Bool](repeating: false, count: tags.count)
        for place in tags.indices.reversed() where outline.nodes[place].parent >= 0 {
            guard hasBlocks[place] || tags[place].isBlock && tags[place] != .cell else { continue }
            hasBlocks[outline.nodes[place].parent] = true
        }
        self.hasBlocks = hasBlocks
    }

    /// The number of nodes.
    var count: Int { outline.nodes.count }

    /// The name of the element at `place`.
    func name(of place: Int) -> String { outline.names[outline.nodes[place].name] }

    /// The place behind all that stands in the node at `place`.
    func end(of place: Int) -> Int { outline.nodes[place].end }

    /// The place of the element that the node at `place` stands in; nil for the outermost.
    func parent(of place: Int) -> Int? {
        let parent = outline.nodes[place].parent
        return parent < 0 ? nil : parent
    }

    /// The value of an attribute of the element at `place`; nil where it has none.
    func attribute(_ name: String, of place: Int) -> String? { outline.attribute(name, of: place) }

    /// The text in the element at `place` on one line; nil where there is none, or more than a line holds.
    func line(of place: Int) -> String? {
        var bytes: [UInt8] = []
        for inside in place..<end(of: place) where outline.nodes[inside].isText {
            bytes += outline.text(at: inside)
            if bytes.count > Self.maximumLineBytes { return nil }
        }
        return PageLine.line(String(decoding: bytes, as: UTF8.self))
    }

    /// More bytes than any headline, byline or date has, with the white space around them.
    private static let maximumLineBytes = 4096

    /// Whether the page does not show the element at `place`, as far as it says so itself.
    func isHidden(_ place: Int) -> Bool {
        for number in outline.attributes(of: place) {
            let value = outline.value(ofAttribute: number)
            switch attributeNames[outline.name(ofAttribute: number)] {
            case .hidden: if !value.elementsEqual("until-found".utf8) { return true }
            case .isHiddenFromReaders: if value.elementsEqual("true".utf8) { return true }
            case .style where value.contains(UInt8(ascii: ":")):
                let style = String(decoding: value, as: UTF8.self).lowercased().filter { $0 != " " }
                if style.contains("display:none") || style.contains("visibility:hidden") { return true }
            default: break
            }
        }
        return false
    }
}
