/// How much a block speaks for, or against, the article's text standing where it does; about its number of words.
enum BlockValue {
    /// A text of fewer words may be anything.
    private static let minimumWords = 12
    /// A sentence of so many words is a line of a text.
    private static let minimumSentence = 5
    /// Where more of the words are links, the text leads elsewhere.
    private static let maximumLinkDensity = 0.5

    /// The value of a block by itself.
    static func value(of block: TextBlock) -> Double {
        let words = Double(block.wordCount)
        let links = Double(block.linkWordCount)
        if block.linkDensity > maximumLinkDensity { return -links - 1 }
        if block.headingLevel != nil { return 0 }
        if block.wordCount >= minimumWords || block.wordCount >= minimumSentence && block.endsSentence {
            return words - 2 * links
        }
        switch block.tag {
        case .paragraph, .listItem, .row, .cell, .blockQuote, .preformatted, .term: return 0
        default: return -1
        }
    }
}
