import GRDB
import NewsModel

/// Reads what one speaker said, a part at a time.
struct RecordReading {
    let database: Database
    let name: String
    private let folded: String

    /// Who speaks in more articles than these is looked for in one article after the other, newest first; the articles
    /// of others are put in order.
    private static let fewArticles = 2_000
    /// Articles that are looked for at a time.
    private static let stretch = 64

    init(database: Database, name: String) {
        self.database = database
        self.name = name
        folded = FoldedName.of(name)
    }

    /// At most `limit` quotes behind a place, or from the newest on.
    func record(behind start: SpeakerRecord.Place?, limit: Int) throws -> SpeakerRecord {
        var record = SpeakerRecord(name: name)
        if let start {
            let place = ListPlace(sortedAt: start.sortedAt, id: start.article.rawValue)
            record.next = try add(place, leavingOut: start.quotes, to: &record, limit: limit)
            if record.next != nil { return record }
        }
        var behind = start.map { ListPlace(sortedAt: $0.sortedAt, id: $0.article.rawValue) }
        let fewPlaces = try fewPlaces()
        while true {
            let places = try fewPlaces.map { $0.behind(behind) } ?? places(behind: behind)[...]
            for place in places {
                if let next = try add(place, leavingOut: 0, to: &record, limit: limit) {
                    record.next = next
                    if start == nil { try count(&record) }
                    return record
                }
            }
            behind = places.last
            guard fewPlaces == nil, places.count == Self.stretch else { break }
        }
        record.totalCount = record.quotes.count
        record.articleCount = Set(record.quotes.map(\.article.id)).count
        return record
    }

    /// Adds the speaker's quotes in the article at a place, but the first few; returns where to go on where the record
    /// is full before all are in.
    private func add(
        _ place: ListPlace, leavingOut skipped: Int, to record: inout SpeakerRecord, limit: Int
    ) throws -> SpeakerRecord.Place? {
        let id = Article.ID(rawValue: place.id)
        guard let row = try summaryRow(id) else { return nil }
        let (summary, text) = (ArticleSummary(row: row), row.value("text", or: ""))
        let analysis = try ArticleReading(database: database).statements(id, of: text)
        let corrections = try CorrectionTable(database: database).corrections(of: id)
        let speakers = analysis.speakers.filter { FoldedName.of($0.name) == folded }
        record.description = record.description ?? speakers.lazy.compactMap(\.description).first
        let wanted = Set(speakers.map(\.id))
        let quotes = analysis.attributions.filter { $0.speaker.map(wanted.contains) ?? false }
        for (number, attribution) in quotes.enumerated().dropFirst(skipped) {
            guard record.quotes.count < limit else {
                return SpeakerRecord.Place(sortedAt: place.sortedAt, article: id, quotes: number)
            }
            record.quotes.append(
                SpokenQuote(article: summary, attribution: attribution, in: text, corrections: corrections))
        }
        return nil
    }

    private func summaryRow(_ id: Article.ID) throws -> Row? {
        let statement = try database.cachedStatement(
            sql: "SELECT \(ArticleSummary.columns), text FROM article JOIN article_text USING (id) WHERE id = ?")
        return try Row.fetchOne(statement, arguments: [id.rawValue])
    }

    /// Articles that the speaker may be in, as found or as somebody corrected: all of them, where they are few.
    private static let mentions = """
        SELECT article FROM (SELECT article FROM speaker WHERE folded_name = ?1 LIMIT \(fewArticles + 1))
        UNION
        SELECT article FROM (SELECT article FROM correction WHERE folded_speaker = ?1 LIMIT \(fewArticles + 1))
        """

    /// The places of all articles that the speaker may be in, where they are few; nil where they are many.
    private func fewPlaces() throws -> [ListPlace]? {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT sorted_at, id FROM article JOIN (\(Self.mentions)) ON id = article
                """, arguments: [folded])
        guard rows.count <= Self.fewArticles else { return nil }
        return rows.map(ListPlace.init(row:)).sorted { ($1.sortedAt, $1.id) < ($0.sortedAt, $0.id) }
    }

    /// The places of the next articles behind a place that the speaker may be in.
    private func places(behind place: ListPlace?) throws -> [ListPlace] {
        let condition = place == nil ? "" : "(sorted_at, id) < (?2, ?3) AND"
        var arguments: StatementArguments = [folded]
        if let place { arguments += [place.sortedAt, place.id] }
        return try Row.fetchAll(
            database,
            sql: """
                SELECT sorted_at, id FROM article WHERE \(condition)
                (EXISTS (SELECT 1 FROM speaker WHERE folded_name = ?1 AND speaker.article = id)
                OR EXISTS (SELECT 1 FROM correction WHERE correction.article = id AND folded_speaker = ?1))
                ORDER BY sorted_at DESC, id DESC LIMIT \(Self.stretch)
                """, arguments: arguments
        ).map(ListPlace.init(row:))
    }

    /// Counts all quotations of the speaker and their articles. One who stands twice in an article counts twice there, which
    /// nobody sees among the thousands that this is for.
    private func count(_ record: inout SpeakerRecord) throws {
        (record.totalCount, record.articleCount) = try found(where: "TRUE", [])
        let corrected = try Int64.fetchAll(
            database,
            sql: """
                SELECT DISTINCT article FROM correction WHERE folded_speaker = ?1
                OR EXISTS (SELECT 1 FROM speaker WHERE folded_name = ?1 AND speaker.article = correction.article)
                """, arguments: [folded])
        for id in corrected {
            guard let article = try ArticleReading(database: database).article(Article.ID(rawValue: id)) else {
                continue
            }
            let statements = article.analysis.statements
            let speakers = Set(statements.speakers.filter { FoldedName.of($0.name) == folded }.map(\.id))
            let quotes = statements.attributions.count {
                $0.isQuotation && ($0.speaker.map(speakers.contains) ?? false)
            }
            let before = try found(where: "article = ?", [id])
            record.totalCount += quotes - before.quotes
            record.articleCount += (quotes > 0 ? 1 : 0) - before.articles
        }
    }

    /// What the index of names says, corrections left out.
    private func found(
        where condition: String, _ arguments: StatementArguments
    ) throws -> (quotes: Int, articles: Int) {
        let row = try Row.fetchOne(
            database,
            sql: "SELECT coalesce(sum(quote_count), 0), count(*) FROM speaker WHERE folded_name = ? AND \(condition)",
            arguments: [folded] + arguments)
        return (row?[0] ?? 0, row?[1] ?? 0)
    }
}

extension ListPlace {
    fileprivate init(row: Row) {
        self.init(sortedAt: row.value("sorted_at", or: 0), id: row.value("id", or: 0))
    }
}

extension [ListPlace] {
    /// Those behind a place, in an order of falling ones; all where it is nil.
    fileprivate func behind(_ place: ListPlace?) -> ArraySlice<ListPlace> {
        guard let place else { return self[...] }
        return self[(firstIndex { ($0.sortedAt, $0.id) < (place.sortedAt, place.id) } ?? endIndex)...]
    }
}
