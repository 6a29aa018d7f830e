/// Reads the text of a page as blocks, in the order of the document.
struct BlockReader {
    private let tree: PageTree
    private var blocks: [TextBlock] = []
    private var line = BlockText()
    /// Elements that are open and matter to the text, each with the place behind it.
    private var open: [(place: Int, end: Int, tag: PageTag)] = []
    private var (linkDepth, preformattedDepth) = (0, 0)

    /// The blocks of what stands in the element at `root`; of what `isLeftOut` nothing. Linear.
    static func blocks(of tree: PageTree, in root: Int = 0, standsApart: (Int) -> Bool) -> [TextBlock] {
        guard tree.count > 0 else { return [] }
        var reader = BlockReader(tree)
        reader.read(root, standsApart)
        return reader.blocks
    }

    private init(_ tree: PageTree) { self.tree = tree }

    private mutating func read(_ root: Int, _ standsApart: (Int) -> Bool) {
        var place = root
        let end = tree.end(of: root)
        while place < end {
            while let last = open.last, last.end <= place { close() }
            if tree.outline.nodes[place].isText {
                add(tree.outline.text(at: place))
            } else if tree.tags[place] == .unread {
                // What is left out parts words as well.
                line.addSpace()
                place = tree.end(of: place)
                continue
            } else {
                begin(place, standsApart)
            }
            place += 1
        }
        while !open.isEmpty { close() }
        flush()
    }

    private mutating func add(_ text: ArraySlice<UInt8>) {
        line.add(text, isLink: linkDepth > 0, keepsBreaks: preformattedDepth > 0)
    }

    private mutating func begin(_ place: Int, _ standsApart: (Int) -> Bool) {
        let tag =
            tree.tags[place] == .inline && preformattedDepth == 0 && standsApart(place) ? .container : tree.tags[place]
        switch tag {
        case .inline: return
        case .lineBreak:
            if line.addBreak() { flush() }
            return
        case .link: linkDepth += 1
        case .cell where isInDataRow(place): line.addSeparator()
        case .preformatted:
            flush()
            preformattedDepth += 1
        default: flush()
        }
        open.append((place, tree.end(of: place), tag))
    }

    private mutating func close() {
        guard let last = open.last else { return }
        switch last.tag {
        case .link: linkDepth -= 1
        case .cell where isInDataRow(last.place): break
        case .preformatted:
            flush()
            preformattedDepth -= 1
        default: flush()
        }
        open.removeLast()
    }

    /// Whether a cell stands on one line with its row's others: none of them has blocks in it.
    private func isInDataRow(_ place: Int) -> Bool {
        guard let row = tree.parent(of: place), tree.tags[row] == .row else { return false }
        return !tree.hasBlocks[row]
    }

    private mutating func flush() {
        guard !line.isEmpty else {
            line = BlockText()
            return
        }
        let element = open.last { $0.tag.isBlock && !($0.tag == .cell && isInDataRow($0.place)) }
        blocks.append(
            line.block(
                element: element?.place ?? 0, tag: element?.tag ?? .container,
                headingLevel: element.flatMap { headingLevel($0.place) }))
        line = BlockText()
    }

    private func headingLevel(_ place: Int) -> Int? {
        guard tree.tags[place] == .heading else { return nil }
        return tree.name(of: place).last?.wholeNumberValue
    }
}
