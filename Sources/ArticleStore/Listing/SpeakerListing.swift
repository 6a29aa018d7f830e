import GRDB
import NewsModel

/// Finds who speaks across articles.
struct SpeakerListing {
    let database: Database

    private struct Tally {
        var name: String
        var description: String?
        /// The newest article that has the description.
        var describedIn: Int64?
        var quotes = 0
        var articles = 0
    }

    /// Everybody who states something, those with most quotations first.
    func speakers() throws -> [LibrarySpeaker] {
        var tallies = try uncorrected()
        for id in try CorrectionTable(database: database).articles() { try add(id, to: &tallies) }
        let ordered = tallies.sorted { left, right in
            (right.value.quotes, right.value.articles, left.key) < (left.value.quotes, left.value.articles, right.key)
        }
        return ordered.map {
            LibrarySpeaker(
                name: $0.value.name, description: $0.value.description, quoteCount: $0.value.quotes,
                articleCount: $0.value.articles)
        }
    }

    /// The speakers of articles in which nothing was corrected, by folded name.
    private func uncorrected() throws -> [String: Tally] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT folded_name, name, max(CASE WHEN description IS NOT NULL THEN article END) AS described_in,
                    description, sum(quote_count) AS quotes, count(DISTINCT article) AS articles
                FROM speaker WHERE folded_name <> ? AND article NOT IN (SELECT article FROM correction)
                GROUP BY folded_name
                """, arguments: [FoldedName.unlisted])
        let named = rows.map {
            (
                $0.value("folded_name", or: ""),
                Tally(
                    name: $0.value("name", or: ""), description: $0.value("description"),
                    describedIn: $0.value("described_in"), quotes: $0.value("quotes", or: 0),
                    articles: $0.value("articles", or: 0))
            )
        }
        return Dictionary(named) { first, _ in first }
    }

    private func add(_ id: Article.ID, to tallies: inout [String: Tally]) throws {
        guard let article = try ArticleReading(database: database).article(id) else { return }
        let statements = article.analysis.statements
        for speaker in statements.speakers {
            let key = FoldedName.of(speaker.name)
            var tally = tallies[key] ?? Tally(name: speaker.name)
            tally.articles += 1
            tally.quotes += statements.attributions.count { $0.speaker == speaker.id && $0.isQuotation }
            if let description = speaker.description, id.rawValue > tally.describedIn ?? 0 {
                (tally.description, tally.describedIn) = (description, id.rawValue)
            }
            tallies[key] = tally
        }
    }
}
