/// What each element of a page is to the article, names weighed against where the text stands.
struct PageParts {
    /// What each node is and stands in, by its place.
    let surroundings: [Surroundings]

    /// What is no part of an article.
    static let outside = Surroundings.outside.union([.caption, .figure])

    /// An element with more of the page's text than this is no fringe whatever it is called.
    private static let maximumFringeShare = 0.3
    private static let maximumFurnitureShare = 0.6
    /// Nor is one that has the headline and so much of the text.
    private static let minimumHeadlineShare = 0.1

    private static let maximumHiddenShare = 0.5

    /// Weighs. Linear.
    ///
    /// - Parameters:
    ///   - own: What each element is by its tag and names.
    ///   - blocks: All blocks of the page.
    init(_ tree: PageTree, _ own: [Surroundings], _ blocks: [TextBlock]) {
        let good = ElementSums(tree, blocks, blocks.map { max(0, BlockValue.value(of: $0)) })
        let headlines = ElementSums(tree, blocks, blocks.map { $0.headingLevel == 1 ? 1 : 0 })
        let teasers = Teasers(tree, blocks, good, headlines)
        let named = NameShares(tree, own, good)
        let whole = Self.whole(tree, own, good)
        var all = own
        // Scripts show what a page was sent with hidden, where that is most of it.
        if Self.hidden(tree, own, good) > Self.maximumHiddenShare * whole {
            for place in all.indices { all[place].remove(.hidden) }
        }
        var hasBody = own.indices.map { place in
            own[place].contains(.body) && max(good[place], named.sum(of: place)) > Self.maximumFringeShare * whole
        }
        for place in hasBody.indices.reversed() where hasBody[place] {
            if let parent = tree.parent(of: place) { hasBody[parent] = true }
        }
        for place in all.indices {
            let share = good[place] / whole
            let namedShare = max(share, named.sum(of: place) / whole)
            if namedShare > Self.maximumFringeShare {
                all[place].subtract([.fringe, .aside, .caption, .byline, .hidden, .figure])
            }
            if namedShare > Self.maximumFurnitureShare { all[place].subtract(.furniture) }
            if hasBody[place] { all[place].subtract([.fringe, .furniture]) }
            if headlines[place] > 0, share > Self.minimumHeadlineShare { all[place].subtract(Self.outside) }
            if place > 0, tree.tags[place].isBlock, teasers.contains(place) { all[place].insert(.furniture) }
            guard let parent = tree.parent(of: place) else { continue }
            // What shows a post is often called social, as the buttons for sharing are.
            all[place].formUnion(
                own[place].contains(.post) ? all[parent].subtracting([.fringe, .figure]) : all[parent])
        }
        surroundings = all
    }

    /// Whether a block stands in what is no part of an article.
    func isOutside(_ block: TextBlock) -> Bool { !surroundings[block.element].isDisjoint(with: Self.outside) }

    /// Whether a block belongs to other articles, to readers or to the site, pictures and bylines aside.
    func isElsewhere(_ block: TextBlock) -> Bool {
        !surroundings[block.element].isDisjoint(with: [.furniture, .foreign, .aside])
    }

    /// The words in what the page hides.
    private static func hidden(_ tree: PageTree, _ own: [Surroundings], _ good: ElementSums) -> Double {
        var (sum, place) = (0.0, 0)
        while place < tree.count {
            if own[place].contains(.hidden) { sum += good[place] }
            place = own[place].contains(.hidden) ? tree.end(of: place) : place + 1
        }
        return sum
    }

    /// The words of the page without its readers' comments.
    private static func whole(_ tree: PageTree, _ own: [Surroundings], _ good: ElementSums) -> Double {
        guard tree.count > 0 else { return 1 }
        var whole = good[0]
        for place in own.indices where own[place].contains(.foreign) {
            guard let parent = tree.parent(of: place), !own[parent].contains(.foreign) else { continue }
            if good[place] < good[0] * maximumFurnitureShare { whole -= good[place] }
        }
        return max(1, whole)
    }
}
