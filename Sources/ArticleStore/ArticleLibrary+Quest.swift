import GRDB
import NewsModel

extension ArticleLibrary {
    /// The nearest other article of a list that has quotes, behind another or before it; at most so many articles are
    /// looked at as one key may take time for.
    public func article(_ quest: ArticleQuest) throws(LibraryError) -> ArticleQuest.Outcome {
        try reading { try ArticleSeeker(database: $0, quest: quest).run() }
    }
}

/// Walks along the list for an article that has quotes.
struct ArticleSeeker {
    let database: Database
    let quest: ArticleQuest

    /// Articles of which no more than their speakers are looked at.
    static let mostArticles = 20_000
    /// Articles that are read whole, because they seem to be right.
    private static let mostReadings = 20

    /// Walks until an article is right, the list ends, or enough was looked at.
    func run() throws -> ArticleQuest.Outcome {
        var start = quest.start
        for _ in 0..<Self.mostReadings {
            let stretch = try stretch(from: start)
            guard let candidate = stretch.candidate else {
                return stretch.end.map { .unfinished($0) } ?? .nothing
            }
            if try hasQuotes(candidate.article) { return .found(candidate) }
            start = candidate
        }
        return .unfinished(start)
    }

    private struct Stretch {
        /// The nearest article that may be right.
        var candidate: ArticleSortKey?
        /// Where the walk ended for its length; nil where the list does.
        var end: ArticleSortKey?
    }

    private func stretch(from start: ArticleSortKey) throws -> Stretch {
        let ordering = quest.query.ordering
        let beyond = quest.isForwards ? ordering.behind(start) : ordering.before(start)
        let wanted = SQLCondition.all(of: [beyond, quest.query.condition])
        let (condition, conditionArguments) = condition
        let statement = try database.cachedStatement(
            sql: """
                SELECT \(ArticleSummary.columns), \(condition) AS fits FROM article WHERE \(wanted.sql)
                ORDER BY \(ordering.columns(isForwards: quest.isForwards)) LIMIT ?
                """)
        let rows = try Row.fetchCursor(
            statement, arguments: conditionArguments + wanted.arguments + [Self.mostArticles])
        var walked = 0
        var last: ArticleSortKey?
        while let row = try rows.next() {
            walked += 1
            let key = ArticleSummary(row: row).sortKey
            if row.value("fits", or: false) { return Stretch(candidate: key) }
            last = key
        }
        return Stretch(end: walked == Self.mostArticles ? last : nil)
    }

    /// What an article that is right fulfils; of those that fulfil it, some that were corrected or have nothing but attitudes
    /// may not be right.
    private var condition: (sql: String, arguments: StatementArguments) {
        guard let speaker = quest.speaker else {
            let reported = "EXISTS (SELECT 1 FROM attribution WHERE attribution.article = article.id)"
            return (quest.countsReported ? reported : "quote_count > 0", [])
        }
        let name = FoldedName.of(speaker)
        return (
            """
            (EXISTS (SELECT 1 FROM speaker WHERE speaker.article = article.id AND folded_name = ?)
            OR EXISTS (SELECT 1 FROM correction WHERE correction.article = article.id AND folded_speaker = ?))
            """, [name, name]
        )
    }

    private func hasQuotes(_ id: Article.ID) throws -> Bool {
        guard let text = try ArticleReading(database: database).draft(id)?.text else { return false }
        let statements = try ArticleReading(database: database).statements(id, of: text)
        let name = quest.speaker.map(FoldedName.of)
        let speakers = Set(statements.speakers.filter { FoldedName.of($0.name) == name }.map(\.id))
        return statements.attributions.contains { attribution in
            guard !attribution.content.isEmpty, quest.countsReported || attribution.isQuotation else { return false }
            return name == nil || attribution.speaker.map(speakers.contains) == true
        }
    }
}
