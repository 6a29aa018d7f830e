/// What one speaker said in the library: all of it, or the newest part.
public struct SpeakerRecord: Hashable, Sendable {
    /// Where the part ends that a record has, for the next to go on behind it.
    public struct Place: Hashable, Sendable {
        /// The date of the article there, else its arrival, in seconds since 1970.
        public let sortedAt: Double
        /// The article.
        public let article: Article.ID
        /// Number of the speaker's quotes in it up to there.
        public let quotes: Int

        /// Makes a place.
        public init(sortedAt: Double, article: Article.ID, quotes: Int) {
            self.sortedAt = sortedAt
            self.article = article
            self.quotes = quotes
        }
    }

    /// The name, as most articles have it.
    public var name: String
    /// Who that is, as the newest article that says so has it.
    public var description: String?
    /// What was said, the newest article first, in text order.
    public var quotes: [SpokenQuote]
    /// Number of quotes there are; reported speech counts only where ``quotes`` has them all.
    public var totalCount: Int
    /// Number of articles that they stand in.
    public var articleCount: Int
    /// Where further quotes begin; nil where there are none.
    public var next: Place?

    /// Makes a record; without counts, the quotes are all there are.
    public init(
        name: String, description: String? = nil, quotes: [SpokenQuote] = [], totalCount: Int? = nil,
        articleCount: Int? = nil, next: Place? = nil
    ) {
        self.name = name
        self.description = description
        self.quotes = quotes
        self.totalCount = totalCount ?? quotes.count
        self.articleCount = articleCount ?? Set(quotes.map(\.article.id)).count
        self.next = next
    }

    /// Adds what the record that goes on at ``next`` has.
    public mutating func append(_ further: SpeakerRecord) {
        quotes += further.quotes
        next = further.next
        if next == nil {
            totalCount = quotes.count
            articleCount = Set(quotes.map(\.article.id)).count
        }
    }
}
