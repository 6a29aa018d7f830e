import Foundation
import GRDB
import NewsModel

/// How an article was before a change, as the library keeps it.
enum ArticleBefore: Codable {
    /// Whether it was read.
    case read(Bool)
    /// Whether it was starred.
    case starred(Bool)
    /// Its tags.
    case tags([String])
    /// All that was removed.
    case rows([StoredPart])

    /// What an article had in a table.
    struct StoredPart: Codable {
        let table: String
        let columns: String
        let rows: [[StoredValue]]

        /// Whether the columns are names and nothing else, which a file from elsewhere may not have them be.
        var namesColumns: Bool { columns.utf8.allSatisfy(Self.signs.contains) }

        private static let signs = Set("abcdefghijklmnopqrstuvwxyz_\", ".utf8)
    }

    /// A value of SQLite's.
    enum StoredValue: Codable {
        case null
        case integer(Int64)
        case real(Double)
        case text(String)
        case blob(Data)
    }

    /// Its form in the library: JSON.
    func encoded() throws -> String { String(decoding: try JSONEncoder().encode(self), as: UTF8.self) }

    /// Reads what ``encoded()`` gives; nil for anything else.
    static func decoded(_ text: String) -> ArticleBefore? {
        try? JSONDecoder().decode(ArticleBefore.self, from: Data(text.utf8))
    }
}

extension ArticleBefore {
    /// Keeps a removed article.
    init(_ removed: RemovedArticle) {
        self = .rows(
            removed.parts.map { part in
                StoredPart(
                    table: part.table, columns: part.columns, rows: part.rows.map { $0.map(StoredValue.init) })
            })
    }

    /// The removed article; nil where none was.
    func removedArticle(_ id: Article.ID) -> RemovedArticle? {
        guard case .rows(let parts) = self else { return nil }
        return RemovedArticle(
            id: id,
            parts: parts.filter { RemovedArticle.isKnown($0.table) && $0.namesColumns }.map { part in
                RemovedArticle.Part(
                    table: part.table, columns: part.columns, rows: part.rows.map { $0.map(\.databaseValue) })
            })
    }
}

extension ArticleBefore.StoredValue {
    init(_ value: DatabaseValue) {
        self =
            switch value.storage {
            case .null: .null
            case .int64(let number): .integer(number)
            case .double(let number): .real(number)
            case .string(let text): .text(text)
            case .blob(let data): .blob(data)
            }
    }

    var databaseValue: DatabaseValue {
        switch self {
        case .null: .null
        case .integer(let number): number.databaseValue
        case .real(let number): number.databaseValue
        case .text(let text): text.databaseValue
        case .blob(let data): data.databaseValue
        }
    }
}
