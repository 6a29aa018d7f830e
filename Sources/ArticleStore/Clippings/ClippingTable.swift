import Foundation
import GRDB
import NewsModel

/// Puts clippings into their table and takes them out; always inside a transaction of the caller's.
struct ClippingTable {
    let database: Database

    /// What ``Clipping/init(row:)`` reads, with the place of the article that is still there.
    static let selection = """
        SELECT clipping.*, article.sorted_at AS article_sorted_at
        FROM clipping LEFT JOIN article ON article.id = clipping.article
        """

    /// The clipping of a number; nil where there is none.
    func clipping(_ id: Clipping.ID) throws -> Clipping? {
        let statement = try database.cachedStatement(sql: Self.selection + " WHERE clipping.id = ?")
        return try Row.fetchOne(statement, arguments: [id.rawValue]).map(Clipping.init(row:))
    }

    /// Whether a collection has a quote already.
    func has(_ quote: ClippedQuote, in collection: String) throws -> Bool {
        let statement = try database.cachedStatement(
            sql: """
                SELECT 1 FROM clipping WHERE article = ? AND start = ? AND end = ? AND folded_collection = ? AND words = ?
                """)
        return try Row.fetchOne(
            statement,
            arguments: [
                quote.article.rawValue, quote.range.start, quote.range.end, FoldedName.of(collection), quote.words,
            ]) != nil
    }

    /// How the name of a collection is written that may be there already: as it was first.
    func name(ofCollection typed: String) throws -> String {
        let statement = try database.cachedStatement(
            sql: "SELECT collection FROM clipping WHERE folded_collection = ? ORDER BY id LIMIT 1")
        return try String.fetchOne(statement, arguments: [FoldedName.of(typed)]) ?? typed
    }

    /// Puts a quote into a collection.
    func insert(_ quote: ClippedQuote, into collection: String, at now: Date) throws -> ClippingKey {
        let statement = try database.cachedStatement(
            sql: """
                INSERT INTO clipping (collection, folded_collection, article, start, end, words, speaker, source, cue, kind,
                modality, confidence, title, publisher, date, date_offset, url, made, searched)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        try statement.execute(arguments: [
            collection, FoldedName.of(collection), quote.article.rawValue, quote.range.start, quote.range.end,
            quote.words, quote.speaker, quote.source, quote.cue, quote.kind.rawValue, quote.modality.rawValue,
            quote.confidence, quote.title, quote.publisher, quote.date?.moment.timeIntervalSince1970,
            quote.date?.secondsFromUTC, quote.url, now.timeIntervalSince1970,
            Self.searched(quote, collection: collection, note: ""),
        ])
        return ClippingKey(
            id: Clipping.ID(rawValue: database.lastInsertedRowID), collection: collection, made: now)
    }

    /// Stores the note, the state and the collection of a clipping that is there.
    func update(_ clipping: Clipping) throws {
        let statement = try database.cachedStatement(
            sql:
                "UPDATE clipping SET collection = ?, folded_collection = ?, note = ?, state = ?, searched = ? WHERE id = ?"
        )
        try statement.execute(arguments: [
            clipping.collection, FoldedName.of(clipping.collection), clipping.note, clipping.state.rawValue,
            Self.searched(clipping.quote, collection: clipping.collection, note: clipping.note), clipping.id.rawValue,
        ])
    }

    /// Takes a clipping out and returns all of it.
    func remove(_ id: Clipping.ID) throws -> ArticleBefore.StoredPart? {
        guard let row = try Row.fetchOne(database, sql: "SELECT * FROM clipping WHERE id = ?", arguments: [id.rawValue])
        else { return nil }
        try database.cachedStatement(sql: "DELETE FROM clipping WHERE id = ?").execute(arguments: [id.rawValue])
        return ArticleBefore.StoredPart(
            table: Self.name, columns: row.columnNames.map { "\"\($0)\"" }.joined(separator: ", "),
            rows: [row.databaseValues.map(ArticleBefore.StoredValue.init)])
    }

    /// Makes a clipping what it was before a change. One that is gone by now is let be, unless it was the change that took
    /// it.
    func restore(_ id: Clipping.ID, _ before: ClippingBefore) throws {
        switch before {
        case .missing: _ = try remove(id)
        case .note(let note): try change(id) { $0.note = note }
        case .state(let state): try change(id) { $0.state = ClippingState(rawValue: state) ?? .toCheck }
        case .collection(let name): try change(id) { $0.collection = name }
        case .row(let part):
            // What a stranger wrote into the library is no SQL.
            guard try clipping(id) == nil, part.table == Self.name, part.namesColumns, let row = part.rows.first
            else { return }
            let marks = row.map { _ in "?" }.joined(separator: ", ")
            try database.execute(
                sql: "INSERT INTO clipping (\(part.columns)) VALUES (\(marks))",
                arguments: StatementArguments(row.map(\.databaseValue)))
        }
    }

    /// Finds the words anew by which clippings are searched.
    func indexWords() throws {
        for row in try Row.fetchAll(database, sql: Self.selection) { try update(Clipping(row: row)) }
    }

    private static let name = "clipping"

    private func change(_ id: Clipping.ID, _ change: (inout Clipping) -> Void) throws {
        guard var clipping = try clipping(id) else { return }
        change(&clipping)
        try update(clipping)
    }

    private static func searched(_ quote: ClippedQuote, collection: String, note: String) -> String {
        ClippingWords.searched([
            quote.words, quote.speaker, quote.source, quote.cue, quote.title, quote.publisher, note, collection,
        ])
    }
}

extension Clipping {
    init(row: Row) {
        let article = Article.ID(rawValue: row.value("article", or: 0))
        let start: Int = row.value("start", or: 0)
        self.init(
            id: ID(rawValue: row.value("id", or: 0)), collection: row.value("collection", or: ""),
            quote: ClippedQuote(
                article: article, range: TextRange(max(0, start), row.value("end", or: 0)),
                words: row.value("words", or: ""), speaker: row.value("speaker"), source: row.value("source"),
                cue: row.value("cue"), kind: Attribution.Kind(rawValue: row.value("kind", or: "")) ?? .indirect,
                modality: Modality(rawValue: row.value("modality", or: "")) ?? .asserted,
                confidence: row.value("confidence", or: 0), title: row.value("title", or: ""),
                publisher: row.value("publisher"), date: PublicationDate(row: row), url: row.value("url")),
            article: (row.value("article_sorted_at") as Double?).map {
                ArticleSortKey(sortedAt: $0, article: article)
            },
            note: row.value("note", or: ""), state: ClippingState(rawValue: row.value("state", or: "")) ?? .toCheck,
            made: Date(timeIntervalSince1970: row.value("made", or: 0)))
    }
}
