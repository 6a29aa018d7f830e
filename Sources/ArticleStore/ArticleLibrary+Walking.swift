import GRDB
import NewsModel

extension ArticleLibrary {
    /// Articles that are read from the library at a time. Nothing is held open between one such page and the next, so
    /// that nobody waits for whoever takes the articles.
    private static let pageLength = 500

    /// Calls `body` with every article that passes `filter`, newest first: at most `limit` after the first `offset`.
    /// Memory stays bounded.
    public func forEachSummary(
        _ filter: ArticleFilter = ArticleFilter(), offset: Int = 0, limit: Int = .max, _ body: (ArticleSummary) -> Void
    ) throws(LibraryError) {
        var left = max(0, limit)
        var place: ListPlace?
        var skipped = max(0, offset)
        while left > 0 {
            let wanted = min(left, Self.pageLength)
            let (behind, leftOut) = (place, skipped)
            let page = try reading {
                try ArticleListing(database: $0).articles(filter, behind: behind, leavingOut: leftOut, limit: wanted)
            }
            for article in page { body(article.summary) }
            guard page.count == wanted else { return }
            left -= wanted
            (place, skipped) = (page.last?.place, 0)
        }
    }

    /// Calls `body` with each quote that passes `filter`, at most `limit`, newest article first, in text order; memory
    /// stays bounded.
    public func forEachQuote(
        _ filter: QuoteFilter = QuoteFilter(), limit: Int = .max, _ body: (LibraryQuote) -> Void
    ) throws(LibraryError) {
        var place: ListPlace?
        var left = max(0, limit)
        repeat {
            let behind = place
            let page = try reading { try QuoteListing(database: $0).page(filter, behind: behind) }
            for quote in page.quotes.prefix(left) { body(quote) }
            left -= min(left, page.quotes.count)
            place = page.next
        } while place != nil && left > 0
    }

    /// The quotes that pass `filter`, newest article first, in text order.
    public func quotes(_ filter: QuoteFilter = QuoteFilter()) throws(LibraryError) -> [LibraryQuote] {
        var quotes: [LibraryQuote] = []
        try forEachQuote(filter) { quotes.append($0) }
        return quotes
    }

    /// Calls `body` with every correction of the library, in order of article and text, with what the engine had found
    /// there. Memory stays bounded.
    public func forEachCorrection(_ body: (CorrectedAttribution) -> Void) throws(LibraryError) {
        for id in try reading({ try CorrectionTable(database: $0).articles() }) {
            let corrected = try reading { database -> [CorrectedAttribution] in
                let reading = ArticleReading(database: database)
                guard var article = try reading.article(id) else { return [] }
                article.analysis = try reading.found(id)
                return article.corrections.map { CorrectedAttribution(article: article, correction: $0) }
            }
            for correction in corrected { body(correction) }
        }
    }

    /// Every correction of the library, as ``forEachCorrection(_:)`` gives them.
    public func corrections() throws(LibraryError) -> [CorrectedAttribution] {
        var corrections: [CorrectedAttribution] = []
        try forEachCorrection { corrections.append($0) }
        return corrections
    }
}
