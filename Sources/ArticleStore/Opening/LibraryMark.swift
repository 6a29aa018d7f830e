import GRDB

/// What tells one library from another under the same name, and an older copy from its own present.
///
/// A file that is written over in place keeps its device and number, so that its content has to tell.
struct LibraryMark: Equatable, Sendable {
    /// The oldest article.
    struct First: Equatable, Sendable {
        let id: Int64
        /// When it arrived, in seconds since 1970.
        let added: Double
    }

    /// Nil in a library without articles.
    let first: First?
    /// The highest number that an article ever had; no library counts down.
    let highest: Int64

    /// The mark of a library; that of an empty one where the tables cannot be read, which other work will tell.
    init(_ database: Database) {
        let row = try? Row.fetchOne(database, sql: "SELECT id, added FROM article ORDER BY id LIMIT 1")
        first = row.map { First(id: $0.value("id", or: 0), added: $0.value("added", or: 0)) }
        let sequence = try? Int64.fetchOne(database, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'article'")
        highest = sequence ?? 0
    }

    /// Whether `later` can be the same library after changes by others.
    func canBecome(_ later: LibraryMark) -> Bool {
        guard later.highest >= highest else { return false }
        guard let first, let next = later.first else { return true }
        // Somebody may have put an older article back.
        return next == first || next.id > first.id || next.id < first.id && next.added <= first.added
    }
}
