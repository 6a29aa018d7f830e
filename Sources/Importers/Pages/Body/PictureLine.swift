import PlainText

/// Lines that belong to a picture and stand in the text by themselves.
enum PictureLine {
    private static let maximumWords = 60
    private static let maximumCreditWords = 12

    /// Whether a block is what stands below a picture: it has a label or a credit.
    static func isCaption(_ block: TextBlock) -> Bool {
        guard block.wordCount <= maximumWords, block.headingLevel == nil else { return false }
        if block.wordCount <= maximumCreditWords, ArticleLines.isCaption(block.string) { return true }
        let words = PhraseList.words(block.text)
        return credits.isAmong(words) || words.starts(with: ["in", "this"]) && words.contains("photo")
    }

    private static let credits = PhraseList([
        "getty images", "ap photo", "photo by", "image credit", "photo credit", "image getty", "image ap", "via ap",
        "via getty",
        "via reuters", "afp getty", "shutterstock", "file photo", "istock", "reuters file", "pa images", "pa wire",
    ])
}
