import PlainText

/// What stands at an article's top on its page: the headline, the standfirst, who wrote it and when.
struct ArticleHead {
    /// The blocks of the article without the headline, bylines and dates.
    let body: [Int]
    /// The block that sums the article up in front of it; nil where there is none or the body has it.
    let standfirst: Int?

    /// A headline, a byline or a date stands among so many blocks.
    private static let maximumBlocks = 8
    /// A standfirst has no fewer words and no more.
    private static let standfirstWords = 5...80

    /// Parts the head from the body.
    ///
    /// - Parameters:
    ///   - kept: The blocks that were taken for the article's, by their places among `blocks`.
    ///   - isOutside: Whether a block stands in what is no part of an article.
    init(_ blocks: [TextBlock], kept: [Int], _ metadata: PageMetadata, isOutside: (Int) -> Bool) {
        let titles = metadata.titles.map { FoldedText($0) }
        var body: [Int] = []
        for (number, index) in kept.enumerated() {
            let folded =
                number < Self.maximumBlocks || blocks[index].headingLevel == 1 ? FoldedText(blocks[index]) : nil
            if let folded, folded.isEmpty || titles.contains(folded) { continue }
            if number < Self.maximumBlocks, Self.isCredit(blocks[index]) { continue }
            body.append(index)
        }
        self.body = body
        standfirst = Self.standfirst(blocks, before: body.first ?? 0, titles, metadata, isOutside, among: Set(kept))
    }

    /// Whether a block says who wrote the article, or when it was published, and nothing else.
    private static func isCredit(_ block: TextBlock) -> Bool {
        ArticleLines.isByline(block.string) || ArticleLines.isDate(block.string)
    }

    private static func standfirst(
        _ blocks: [TextBlock], before first: Int, _ titles: [FoldedText], _ metadata: PageMetadata,
        _ isOutside: (Int) -> Bool, among kept: Set<Int>
    ) -> Int? {
        let summaries = metadata.summaries.map { FoldedText($0) }
        var headline: Int?
        for index in blocks.indices.prefix(first) where blocks[index].wordCount <= standfirstWords.upperBound {
            let folded = FoldedText(blocks[index])
            if titles.contains(folded) {
                headline = index
            } else if standfirstWords.contains(blocks[index].wordCount), !kept.contains(index),
                summaries.contains(where: folded.agrees), let headline, headline < index
            {
                return index
            }
        }
        return nil
    }
}
