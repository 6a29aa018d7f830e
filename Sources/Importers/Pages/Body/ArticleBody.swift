/// The part of a page that is its article.
struct ArticleBody {
    /// Place of the element that the article stands in.
    let root: Int
    /// The blocks of the article in order.
    let blocks: [TextBlock]
    /// What surrounds each of the blocks, up to the root.
    let surroundings: [Surroundings]

    /// Finds the article of a page; nil where nothing is one. Linear.
    ///
    /// - Parameter metadata: What the page says of the article.
    init?(_ tree: PageTree, _ own: [Surroundings], _ metadata: PageMetadata) {
        let blocks = BlockReader.blocks(of: tree) { _ in false }
        guard !blocks.isEmpty else { return nil }
        var values = blocks.map(BlockValue.value(of:))
        let good = ElementSums(tree, blocks, values.map { max(0, $0) })
        let all = Self.inherited(
            own, tree, good: good, headlines: ElementSums(tree, blocks, blocks.map { $0.headingLevel == 1 ? 1 : 0 }))
        for index in blocks.indices where !all[blocks[index].element].isDisjoint(with: Self.outside) {
            values[index] = min(0, values[index])
        }
        let total = ElementSums(tree, blocks, values)
        guard let root = Self.root(total, own, tree) else { return nil }
        let end = tree.end(of: root)
        let inside = blocks.indices.filter { blocks[$0].element >= root && blocks[$0].element < end }
        let cleaning = BodyCleaning(tree, blocks, root: root)
        let kept = inside.filter { index in
            all[blocks[index].element].isDisjoint(with: Self.outside) && !cleaning.leavesOut(blocks[index])
        }
        let head = ArticleHead(blocks, kept: kept, metadata) {
            !all[blocks[$0].element].isDisjoint(with: Self.outside)
        }
        let shown = (head.standfirst.map { [$0] } ?? []) + head.body
        self.root = root
        self.blocks = shown.map { blocks[$0] }
        self.surroundings = shown.map { all[blocks[$0].element] }
    }

    private static let outside = Surroundings.outside.union([.caption, .figure])
    /// An element with more of the page's text than this is no furniture whatever it is called.
    private static let maximumFringeShare = 0.3
    private static let maximumFurnitureShare = 0.6
    /// Nor is one that has the headline and so much of the text.
    private static let minimumHeadlineShare = 0.1
    /// What is called the article's body is taken where it has so much of the best element's value.
    private static let minimumBodyShare = 0.85

    /// What each node is and stands in. Names count for nothing where most of the text stands under them.
    private static func inherited(_ own: [Surroundings], _ tree: PageTree, good: ElementSums, headlines: ElementSums)
        -> [Surroundings]
    {
        var all = own
        var whole = good[0]
        for place in all.indices where own[place].contains(.comments) {
            guard let parent = tree.parent(of: place), !own[parent].contains(.comments) else { continue }
            if good[place] < good[0] * maximumFurnitureShare { whole -= good[place] }
        }
        whole = max(1, whole)
        let named = NameShares(tree, own, good)
        for place in all.indices {
            let share = good[place] / whole
            if max(share, named.sum(of: place) / whole) > maximumFringeShare {
                all[place].subtract([.fringe, .aside, .caption, .byline, .hidden, .figure])
            }
            if headlines[place] > 0, share > minimumHeadlineShare { all[place].subtract(outside) }
            if max(share, named.sum(of: place) / whole) > maximumFurnitureShare { all[place].subtract(.furniture) }
            if let parent = tree.parent(of: place) { all[place].formUnion(all[parent]) }
        }
        return all
    }

    /// The smallest element of the greatest value.
    private static func root(_ total: ElementSums, _ own: [Surroundings], _ tree: PageTree) -> Int? {
        var best = 0
        for place in 0..<tree.count where total[place] >= total[best] && total[place] > 0 && tree.tags[place].isBlock {
            best = place
        }
        guard total[best] > 0 else { return nil }
        var named: Int?
        for place in best..<tree.end(of: best) where own[place].contains(.body) {
            if total[place] >= minimumBodyShare * total[best], total[place] > named.map({ total[$0] }) ?? 0 {
                named = place
            }
        }
        return named ?? best
    }
}
