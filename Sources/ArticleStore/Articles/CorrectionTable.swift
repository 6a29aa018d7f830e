import Foundation
import GRDB
import NewsModel

/// What readers corrected.
struct CorrectionTable {
    let database: Database

    /// The corrections of an article, in text order.
    func corrections(of id: Article.ID) throws -> [Correction] {
        let statement = try database.cachedStatement(sql: "SELECT * FROM correction WHERE article = ? ORDER BY start")
        return try Row.fetchAll(statement, arguments: [id.rawValue]).compactMap(Correction.init(row:))
    }

    /// The articles that have any, in order of ID.
    func articles() throws -> [Article.ID] {
        try Int64.fetchAll(database, sql: "SELECT DISTINCT article FROM correction ORDER BY article")
            .map(Article.ID.init(rawValue:))
    }

    /// Stores a correction; one that begins at the same byte gives way.
    func store(_ correction: Correction, of id: Article.ID, now: Date) throws {
        let speaker: String? = if case .speaker(let name) = correction.verdict { name } else { nil }
        try database.cachedStatement(sql: "INSERT OR REPLACE INTO correction VALUES (?, ?, ?, ?, ?, ?, ?, ?)").execute(
            arguments: [
                id.rawValue, correction.range.start, correction.range.end, correction.words,
                correction.verdict.name, speaker, speaker.map(FoldedName.of), now.timeIntervalSince1970,
            ])
    }

    /// Takes a correction back.
    func remove(_ correction: Correction, of id: Article.ID) throws {
        try database.cachedStatement(sql: "DELETE FROM correction WHERE article = ? AND start = ?")
            .execute(arguments: [id.rawValue, correction.range.start])
    }
}

extension Correction {
    fileprivate init?(row: Row) {
        let verdict: Verdict
        switch row.value("verdict", or: "") {
        case "speaker": verdict = .speaker(row.value("speaker", or: ""))
        case "unknown": verdict = .nobodyKnown
        case "no-quote": verdict = .noQuote
        default: return nil
        }
        let start: Int = row.value("start", or: 0)
        self.init(
            range: TextRange(start, max(start, row.value("end", or: 0))), words: row.value("words", or: ""),
            verdict: verdict)
    }
}

extension Correction.Verdict {
    /// What the library calls it.
    fileprivate var name: String {
        switch self {
        case .speaker: "speaker"
        case .nobodyKnown: "unknown"
        case .noQuote: "no-quote"
        }
    }
}
