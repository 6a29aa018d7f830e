import struct Foundation.Date

/// Somebody who is quoted in the library, and how often.
public struct SpeakerSummary: Hashable, Sendable {
    /// The name without case and accents, for searching.
    public var foldedName: String
    /// Number of direct and mixed quotations.
    public var quoteCount: Int
    /// Number of articles that the speaker stands in.
    public var articleCount: Int

    /// Makes a summary.
    public init(foldedName: String, quoteCount: Int, articleCount: Int) {
        self.foldedName = foldedName
        self.quoteCount = quoteCount
        self.articleCount = articleCount
    }
}

/// What a list shows of somebody besides how often one is quoted.
public struct SpeakerDetails: Hashable, Sendable {
    /// The name, as an article has it.
    public var name: String
    /// The date of the first article, else its arrival.
    public var first: Date
    /// The date of the last article, else its arrival.
    public var last: Date
    /// The number of quotations in each of some equal stretches of the library's time.
    public var chart: [Int]

    /// Makes details.
    public init(name: String, first: Date, last: Date, chart: [Int]) {
        self.name = name
        self.first = first
        self.last = last
        self.chart = chart
    }
}
