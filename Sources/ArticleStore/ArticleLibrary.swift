import Foundation
import GRDB
import NewsModel

/// The articles on disk: one SQLite file, open for reading and writing by several threads and processes.
///
/// Every change is one transaction: a process killed at any time leaves a library of whole articles. Errors are
/// ``LibraryError``s throughout.
public final class ArticleLibrary: Sendable {
    /// The library's file.
    public let path: String
    private let door: LibraryDoor

    /// Opens the library at `path`; makes it, and the folders above, where there is none.
    ///
    /// Throws ``LibraryError/Code/newerVersion`` or ``LibraryError/Code/notALibrary`` without touching the file, and
    /// ``LibraryError/Code/cannotOpen`` or ``LibraryError/Code/readOnly`` where permissions are missing.
    ///
    /// - Parameter patience: Seconds to wait for another process that writes, before ``LibraryError/Code/busy``.
    public init(path: String, patience: Double = 10) throws(LibraryError) {
        self.path = path
        door = LibraryDoor(path: path, patience: patience)
        try reopen()
    }

    /// What this process may do with the library.
    public var access: LibraryAccess { door.access }

    /// Takes whatever file has the library's name now, as ``init(path:patience:)`` does. Until then, a library that was
    /// replaced is neither read nor written.
    ///
    /// Returns whether it can be the library that was open before, whose articles have their numbers still.
    @discardableResult
    public func reopen() throws(LibraryError) -> Bool { try translating { try door.open() } }

    /// Whether others have changed the library since this was last asked. Costs two looks at the file where nobody did.
    ///
    /// Throws ``LibraryError/Code/replaced`` where another file has the library's name.
    public func takeChange() throws(LibraryError) -> Bool { try translating { try door.takeChange() } }

    /// Adds a draft, or updates the article it is a new form of: the one with the same external ID and title or address, else the same
    /// address, else the same title and text. An update keeps what was read and starred.
    @discardableResult
    public func add(
        _ draft: DraftArticle, analysis: SpeechAnalysis, engineVersion: Int
    ) throws(LibraryError) -> AddOutcome {
        let outcomes = try add([AnalyzedDraft(draft, analysis)], engineVersion: engineVersion)
        guard let outcome = outcomes.first else { throw LibraryError(.failed, path: path) }
        return outcome
    }

    /// Adds many drafts in one transaction: all of them, or none where it throws. Outcomes come in the same order.
    @discardableResult
    public func add(_ drafts: [AnalyzedDraft], engineVersion: Int) throws(LibraryError) -> [AddOutcome] {
        try writing { database in
            let writing = ArticleWriting(database: database, engineVersion: engineVersion, now: Date())
            return try drafts.map(writing.add)
        }
    }

    /// A page of a list.
    ///
    /// - Parameters:
    ///   - query: what the list shows; words without a letter or digit stand for all articles.
    ///   - offset: how many articles of the whole list to leave out first.
    ///   - limit: how many articles to return at most.
    public func list(
        _ query: ListQuery = ListQuery(), offset: Int = 0, limit: Int
    ) throws(LibraryError) -> LibraryPage {
        try reading { try ArticleListing(database: $0).page(query, offset: offset, limit: limit) }
    }

    /// The articles that match and pass `filter`, newest first, each with some words around a match.
    public func search(
        _ query: LibraryQuery, _ filter: ArticleFilter = ArticleFilter(), limit: Int
    ) throws(LibraryError) -> [SearchHit] {
        try reading { try ArticleListing(database: $0).hits(query, filter, limit: limit) }
    }

    /// A whole article; nil where the library has none with this ID.
    public func article(_ id: Article.ID) throws(LibraryError) -> Article? {
        try reading { try ArticleReading(database: $0).article(id) }
    }

    /// Stores whether an article has been read. Throws ``LibraryError/Code/noSuchArticle``.
    public func setRead(_ id: Article.ID, _ isRead: Bool) throws(LibraryError) {
        try change(id, "UPDATE article SET is_read = ? WHERE id = ?", isRead)
    }

    /// Stores whether an article is starred. Throws ``LibraryError/Code/noSuchArticle``.
    public func setStarred(_ id: Article.ID, _ isStarred: Bool) throws(LibraryError) {
        try change(id, "UPDATE article SET is_starred = ? WHERE id = ?", isStarred)
    }

    /// Everybody who speaks in the library, one for each name, those with most quotations first.
    ///
    /// - Parameter name: a name or a part of one, as ``QuoteFilter/speaker`` takes it, of those wanted; nil for all.
    public func speakers(named name: String? = nil) throws(LibraryError) -> [LibrarySpeaker] {
        let all = try reading { try SpeakerListing(database: $0).speakers() }
        guard let name = name.map(SpeakerName.init) else { return all }
        return all.filter { name.fits(Speaker(id: Speaker.ID(rawValue: 0), name: $0.name)) }
    }

    /// Articles that an engine older than `engineVersion` analysed, at most `limit`, in order of ID.
    public func outdated(engineVersion: Int, limit: Int = .max) throws(LibraryError) -> [Article.ID] {
        try reading { database in
            try Int64.fetchAll(
                database, sql: "SELECT id FROM article WHERE engine_version < ? ORDER BY id LIMIT ?",
                arguments: [engineVersion, limit]
            ).map(Article.ID.init(rawValue:))
        }
    }

    /// Puts another analysis in the place of an article's own, and the article's paragraphs and language with it; an article
    /// that is gone, or has another text by now, is let be.
    public func replaceAnalysis(
        of article: Article, by analysis: SpeechAnalysis, engineVersion: Int
    ) throws(LibraryError) {
        try replaceAnalyses([(article, analysis)], engineVersion: engineVersion)
    }

    /// Does for many articles in one transaction what ``replaceAnalysis(of:by:engineVersion:)`` does for one.
    public func replaceAnalyses(
        _ analyses: [(article: Article, analysis: SpeechAnalysis)], engineVersion: Int
    ) throws(LibraryError) {
        try writing { database in
            let writing = ArticleWriting(database: database, engineVersion: engineVersion, now: Date())
            for (article, analysis) in analyses {
                let stored = try ArticleReading(database: database).draft(article.id)
                guard let stored, stored.text == article.draft.text else { continue }
                try writing.replaceAnalysis(of: article.id, by: analysis, of: article.draft)
            }
        }
    }

    func change(_ id: Article.ID, _ sql: String, _ value: some DatabaseValueConvertible) throws(LibraryError) {
        let path = path
        try writing { database in
            try database.execute(sql: sql, arguments: [value, id.rawValue])
            guard database.changesCount > 0 else {
                throw LibraryError(.noSuchArticle, path: path, cause: "\(id.rawValue)")
            }
        }
    }

    func reading<Value>(_ body: (Database) throws -> Value) throws(LibraryError) -> Value {
        try translating { try door.read(body) }
    }

    func writing<Value>(
        enforcingKeys: Bool = true, _ body: (Database) throws -> Value
    ) throws(LibraryError) -> Value {
        try translating { try door.write(enforcingKeys: enforcingKeys, body) }
    }

    private func translating<Value>(_ work: () throws -> Value) throws(LibraryError) -> Value {
        do {
            return try work()
        } catch {
            throw LibraryError(error, path: path)
        }
    }
}
