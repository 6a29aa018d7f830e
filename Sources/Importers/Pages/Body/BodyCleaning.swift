/// Leaves out what stands in the article's element and is no part of it.
struct BodyCleaning {
    private let tree: PageTree
    private let root: Int
    /// Words in links less those outside, over all that stands in each element; headings count for neither.
    private let links: ElementSums
    /// The value of what speaks for an article.
    private let good: ElementSums

    /// Elements with so many more words in links than outside lead elsewhere: lists of links, teasers.
    private static let minimumExcess = 4.0
    /// Nor do they where they have more of the article's text.
    private static let maximumShare = 0.15
    /// A line of its own that is a link and has more words leads elsewhere.
    private static let maximumLinkLine = 3

    init(_ tree: PageTree, _ blocks: [TextBlock], root: Int) {
        good = ElementSums(tree, blocks, blocks.map { max(0, BlockValue.value(of: $0)) })
        (self.tree, self.root) = (tree, root)
        links = ElementSums(
            tree, blocks,
            blocks.map { block in
                if block.headingLevel != nil { return Double(block.linkWordCount) }
                return Double(2 * block.linkWordCount - block.wordCount)
            })
    }

    /// Whether a block leads elsewhere, or stands in a part that does.
    func leavesOut(_ block: TextBlock) -> Bool {
        if block.linkDensity > 0.8, block.headingLevel == nil, block.wordCount > Self.maximumLinkLine { return true }
        var place = block.element
        while place > root {
            if links[place] >= Self.minimumExcess, good[place] <= Self.maximumShare * good[root] { return true }
            guard let parent = tree.parent(of: place) else { return false }
            place = parent
        }
        return false
    }
}
