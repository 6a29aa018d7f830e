/// Leaves out what stands in the article's element and leads elsewhere.
struct BodyCleaning {
    /// Whether each element leads elsewhere, or stands in one that does.
    private let leadsElsewhere: [Bool]

    /// Elements with so many more words in links than outside lead elsewhere: lists of links, teasers.
    private static let minimumExcess = 4.0
    /// Nor do they where they have more of the article's text.
    private static let maximumShare = 0.15
    /// A line of its own that is a link and has more words leads elsewhere.
    private static let maximumLinkWords = 3
    /// A line of which so much is a link is nothing else.
    private static let minimumLinkDensity = 0.8

    /// Weighs what stands in the element at `root`. Linear.
    init(_ tree: PageTree, _ blocks: [TextBlock], root: Int) {
        let good = ElementSums(tree, blocks, blocks.map { max(0, BlockValue.value(of: $0)) })
        let excess = ElementSums(tree, blocks, blocks.map(Self.linkExcess))
        var leads = [Bool](repeating: false, count: tree.count)
        for place in root + 1..<max(root + 1, tree.end(of: root)) {
            let isOwn = excess[place] >= Self.minimumExcess && good[place] <= Self.maximumShare * good[root]
            leads[place] = isOwn || tree.parent(of: place).map { leads[$0] } ?? false
        }
        leadsElsewhere = leads
    }

    /// Whether a block leads elsewhere, or stands in a part that does.
    func leavesOut(_ block: TextBlock) -> Bool {
        let isLink = block.linkDensity > Self.minimumLinkDensity && block.wordCount > Self.maximumLinkWords
        return isLink && block.headingLevel == nil || leadsElsewhere[block.element]
    }

    /// How many more words are in links than outside them; words of headings do not count as text.
    private static func linkExcess(of block: TextBlock) -> Double {
        Double(block.headingLevel == nil ? 2 * block.linkWordCount - block.wordCount : block.linkWordCount)
    }
}
