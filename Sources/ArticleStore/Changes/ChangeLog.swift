import GRDB

import struct Foundation.Date

/// What the library remembers of changes, so that they can be undone.
struct ChangeLog {
    let database: Database

    /// So many changes can be undone.
    private static let maximumChanges = 100

    /// Begins a change and returns its number; the oldest gives way where there are too many.
    func begin(_ kind: RecordedChange.Kind, at now: Date) throws -> Int64 {
        try database.execute(
            sql: "INSERT INTO change (made, kind) VALUES (?, ?)",
            arguments: [now.timeIntervalSince1970, kind.rawValue])
        let number = database.lastInsertedRowID
        try database.execute(
            sql: "DELETE FROM change WHERE id <= ?", arguments: [number - Int64(Self.maximumChanges)])
        return number
    }

    /// Notes how an article was before a change.
    func note(_ article: Int64, _ before: ArticleBefore, in number: Int64) throws {
        try database.cachedStatement(sql: "INSERT INTO changed_article (change, article, before) VALUES (?, ?, ?)")
            .execute(arguments: [number, article, before.encoded()])
    }

    /// Notes how a clipping was before a change.
    func note(_ clipping: Int64, _ before: ClippingBefore, in number: Int64) throws {
        try database.cachedStatement(sql: "INSERT INTO changed_clipping (change, clipping, before) VALUES (?, ?, ?)")
            .execute(arguments: [number, clipping, before.encoded()])
    }

    /// The change of a number, or the last one without; nil where none is remembered.
    func change(_ number: Int64?) throws -> RecordedChange? {
        guard
            let row = try Row.fetchOne(
                database,
                sql: """
                    SELECT id, made, kind, (SELECT count(*) FROM changed_article WHERE change = id)
                    + (SELECT count(*) FROM changed_clipping WHERE change = id) AS count
                    FROM change WHERE ?1 IS NULL OR id = ?1 ORDER BY id DESC
                    """,
                arguments: [number]),
            let kind = RecordedChange.Kind(rawValue: row.value("kind", or: ""))
        else { return nil }
        return RecordedChange(
            id: row.value("id", or: 0), kind: kind, made: Date(timeIntervalSince1970: row.value("made", or: 0)),
            count: row.value("count", or: 0))
    }

    /// Forgets a change.
    func forget(_ number: Int64) throws {
        try database.execute(sql: "DELETE FROM change WHERE id = ?", arguments: [number])
    }
}
