import PlainText

/// What stands at an article's top on its page: the headline, the standfirst, who wrote it and when.
struct ArticleHead {
    /// The blocks of the article without the headline, bylines and dates.
    let body: [Int]
    /// The block that sums the article up in front of it; nil where there is none or the body has it.
    let standfirst: Int?

    /// The caption of the picture in front of the body; nil where there is none.
    let caption: Int?

    /// A headline, a byline or a date stands among so many blocks.
    private static let maximumBlocks = 8
    /// A standfirst has no fewer words and no more.
    private static let captionWords = 4...80
    private static let standfirstWords = 5...80

    /// Parts the head from the body.
    ///
    /// - Parameters:
    ///   - isCaption: Whether a block stands below a picture.
    ///   - kept: The blocks that were taken for the article's, by their places among `blocks`.
    init(_ blocks: [TextBlock], kept: [Int], _ metadata: PageMetadata, isCaption: (Int) -> Bool) {
        let titles = metadata.titles.map { FoldedText($0) }
        var body: [Int] = []
        for (number, index) in kept.enumerated() {
            let folded =
                number < Self.maximumBlocks || blocks[index].headingLevel == 1 ? FoldedText(blocks[index]) : nil
            if let folded, folded.isEmpty || titles.contains(folded) { continue }
            if number < Self.maximumBlocks, StampLine.isStamp(blocks[index]) { continue }
            body.append(index)
        }
        self.body = body
        let start = blocks.indices.prefix(body.first ?? 0).last { titles.contains(FoldedText(blocks[$0])) }
        caption = start.flatMap { (start: Int) in
            (start..<(body.first ?? start)).first { isCaption($0) && Self.captionWords.contains(blocks[$0].wordCount) }
        }
        standfirst = Self.standfirst(blocks, before: body.first ?? 0, titles, metadata, among: Set(kept))
    }

    private static func standfirst(
        _ blocks: [TextBlock], before first: Int, _ titles: [FoldedText], _ metadata: PageMetadata,
        among kept: Set<Int>
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
