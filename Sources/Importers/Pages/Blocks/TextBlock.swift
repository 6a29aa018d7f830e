/// A stretch of a page's text that stands on lines of its own.
struct TextBlock {
    /// Place of the block-level element that it stands in directly.
    let element: Int
    /// What that element is.
    let tag: PageTag
    /// The level of the heading that it is, 1 to 6; nil where it is none.
    let headingLevel: Int?
    /// Its text in UTF-8: single spaces, "\n" where the page breaks the line.
    var text: [UInt8]
    /// Number of words; of scripts without spaces, two characters count as one.
    let wordCount: Int
    /// Number of words in links.
    let linkWordCount: Int

    /// The share of its words that are in links, 0 to 1.
    var linkDensity: Double { wordCount == 0 ? 0 : Double(linkWordCount) / Double(wordCount) }

    /// Its text.
    var string: String { String(decoding: text, as: UTF8.self) }

    /// Whether its last sign ends a sentence.
    var endsSentence: Bool {
        guard let last = text.last(where: { $0 < 0x80 ? !"\"')] ".utf8.contains($0) : true }) else { return false }
        if ".!?:;".utf8.contains(last) { return true }
        return Self.closing.contains { text.suffix(3).elementsEqual($0.utf8) }
    }

    /// Ends of sentences beyond ASCII, three bytes each: quotation marks, the ellipsis, the full stop of Chinese and Japanese.
    private static let closing = ["”", "’", "…", "。", "」", "！", "？"]
}
