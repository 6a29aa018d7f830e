/// Finds what leads to other articles by headlines that are links, with or without a few words below each.
struct Teasers {
    /// Number of blocks that are headlines and links, in each element.
    private let titles: ElementSums
    /// Number of those that are marked as headings.
    private let headings: ElementSums
    private let words: ElementSums
    /// The value of what speaks for an article.
    private let good: ElementSums
    /// Number of texts that are too long to be a headline's summary.
    private let texts: ElementSums
    /// Elements that stand in a row of others alike.
    private let rows: Set<Int>

    /// Of more words a headline has, a text stands below it that is worth reading here.
    private static let maximumWords = 45.0
    /// Side by side with so many others, a teaser may be longer.
    private static let minimumRow = 3
    private static let maximumRowWords = 110.0
    /// A longer text is not a headline's summary.
    private static let maximumSummary = 40
    /// A link of fewer words names something and tells nothing.
    private static let minimumTitleWords = 4
    /// A line of which so much is a link is nothing else.
    private static let minimumLinkDensity = 0.8
    /// Teasers side by side have no more of the page's text; where they have, the page is a list and is read for that.
    private static let maximumShare = 0.25

    /// Counts. Linear.
    init(_ tree: PageTree, _ blocks: [TextBlock], _ good: ElementSums, _ headlines: ElementSums) {
        self.good = good
        let isTitle = blocks.map {
            $0.linkDensity >= Self.minimumLinkDensity && $0.wordCount >= Self.minimumTitleWords
        }
        titles = ElementSums(tree, blocks, isTitle.map { $0 ? 1 : 0 })
        headings = ElementSums(tree, blocks, zip(blocks, isTitle).map { $0.headingLevel != nil && $1 ? 1 : 0 })
        texts = ElementSums(
            tree, blocks, zip(blocks, isTitle).map { !$1 && $0.wordCount > Self.maximumSummary ? 1 : 0 })
        words = ElementSums(tree, blocks, blocks.map { Double($0.wordCount) })
        rows = Self.rows(in: tree, headings, words, headlines)
    }

    /// The elements that have one linked headline each and stand beside others of the same names that do.
    private static func rows(
        in tree: PageTree, _ headings: ElementSums, _ words: ElementSums, _ headlines: ElementSums
    ) -> Set<Int> {
        var groups: [Sibling: [Int]] = [:]
        for place in 0..<tree.count where headings[place] == 1 && words[place] <= maximumRowWords {
            guard tree.tags[place].isBlock, tree.tags[place] != .heading, let parent = tree.parent(of: place),
                headlines[parent] == 0
            else { continue }
            let name = tree.attribute("class", of: place) ?? ""
            groups[Sibling(parent: parent, tag: tree.tags[place], name: name), default: []].append(place)
        }
        return Set(groups.values.filter { $0.count >= minimumRow }.joined())
    }

    private struct Sibling: Hashable {
        let parent: Int
        let tag: PageTag
        let name: String
    }

    /// Whether the element at `place` is a teaser, or some of them.
    func contains(_ place: Int) -> Bool {
        if rows.contains(place) { return true }
        let count = titles[place]
        guard count >= 1, texts[place] == 0, good[place] <= Self.maximumShare * good[0] else { return false }
        if count >= 2 { return words[place] / count <= Self.maximumWords }
        return headings[place] == 1 && words[place] <= Self.maximumWords
    }
}
