import Foundation
import GRDB
import NewsModel

/// What a reader corrected, with what the engine had found.
public struct CorrectedAttribution: Hashable, Sendable {
    /// The article, corrections not included.
    public let article: Article
    /// The correction.
    public let correction: Correction
}

extension ArticleLibrary {
    /// Stores a correction, which every later analysis of the article keeps; one of the same words gives way. Throws
    /// ``LibraryError/Code/noSuchArticle``.
    public func correct(_ id: Article.ID, _ correction: Correction) throws(LibraryError) {
        try changeCorrections(of: id) { try $0.store(correction, of: id, now: Date()) }
    }

    /// Takes a correction back. Throws ``LibraryError/Code/noSuchArticle``.
    public func uncorrect(_ id: Article.ID, _ correction: Correction) throws(LibraryError) {
        try changeCorrections(of: id) { try $0.remove(correction, of: id) }
    }

    private func changeCorrections(
        of id: Article.ID, _ change: (CorrectionTable) throws -> Void
    ) throws(LibraryError) {
        let path = path
        try writing { database in
            guard let text = try ArticleReading(database: database).draft(id)?.text else {
                throw LibraryError(.noSuchArticle, path: path, cause: "\(id.rawValue)")
            }
            try change(CorrectionTable(database: database))
            try ArticleWriting(database: database, engineVersion: 0, now: Date()).countQuotes(of: id, in: text)
        }
    }
}
