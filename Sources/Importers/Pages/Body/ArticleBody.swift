/// The part of a page that is its article.
struct ArticleBody {
    /// Place of the element that the article stands in.
    let root: Int
    /// The blocks of the article in order.
    let blocks: [TextBlock]
    /// What surrounds each of the blocks.
    let surroundings: [Surroundings]

    /// Finds the article of a page; nil where nothing is one. Linear.
    ///
    /// - Parameters:
    ///   - own: What each element is by its tag and names.
    ///   - metadata: What the page says of the article.
    init?(_ tree: PageTree, _ own: [Surroundings], _ metadata: PageMetadata) {
        let blocks = BlockReader.blocks(of: tree) { !own[$0].isDisjoint(with: Self.apart) }
        guard !blocks.isEmpty else { return nil }
        let parts = PageParts(tree, own, blocks)
        let values = blocks.map { parts.isOutside($0) ? 0 : BlockValue.value(of: $0) }
        let total = ElementSums(tree, blocks, values)
        guard let root = Self.root(total, own, tree) else { return nil }
        let end = tree.end(of: root)
        let inside = blocks.indices.filter { blocks[$0].element >= root && blocks[$0].element < end }
        let cleaning = BodyCleaning(tree, blocks, root: root)
        let kept = inside.filter { !parts.isOutside(blocks[$0]) && !cleaning.leavesOut(blocks[$0]) }
        let head = ArticleHead(blocks, kept: kept, metadata) {
            parts.surroundings[blocks[$0].element].contains(.caption) && !parts.isElsewhere(blocks[$0])
        }
        let body = ArticleTail(tree, blocks, authors: metadata.authors).withoutTail(head.body)
        let shown = [head.standfirst, head.caption].compactMap(\.self) + body
        self.root = root
        self.blocks = shown.map { blocks[$0] }
        surroundings = shown.map { parts.surroundings[blocks[$0].element] }
    }

    /// What is no part of the line that it stands in.
    private static let apart: Surroundings = [.caption, .furniture, .hidden]
    /// What is called the article's body is taken where it has so much of the best element's value.
    private static let minimumBodyShare = 0.85

    /// An element further in is taken where it has so much of it: what is around it is little, and often not the article's.
    private static let minimumRootShare = 0.95

    /// The smallest element of the greatest value.
    private static func root(_ total: ElementSums, _ own: [Surroundings], _ tree: PageTree) -> Int? {
        var best = 0
        for place in 0..<tree.count where total[place] >= total[best] && total[place] > 0 && tree.tags[place].isBlock {
            best = place
        }
        guard total[best] > 0 else { return nil }
        var named: Int?
        for place in best..<tree.end(of: best) where own[place].contains(.body) {
            let isLarge = total[place] >= minimumBodyShare * total[best]
            if isLarge, total[place] > named.map({ total[$0] }) ?? 0 { named = place }
        }
        if let named { return named }
        var root = best
        for place in best..<tree.end(of: best) where tree.tags[place].isBlock {
            if total[place] >= minimumRootShare * total[best] { root = place }
        }
        return root
    }
}
