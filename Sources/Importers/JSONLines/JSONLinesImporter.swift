import Foundation
import NewsModel
import PlainText

/// Makes articles of JSON Lines: `{"id", "url", "title", "authors", "date", "language", "text"}` a line, all but the text optional.
public struct JSONLinesImporter: Sendable {
    /// Makes an importer.
    public init() {}

    /// An article, and what of it could not be read.
    public struct Reading: Hashable, Sendable {
        /// The article.
        public let draft: DraftArticle
        /// What stands for a date and is none that is known; nil where there is none, or it was understood.
        public let unreadDate: String?
        /// Bytes that are no UTF-8, see ``TextDecoding/Decoded/replacedCount``.
        public var replacedCount = 0
    }

    /// The article in one line. Throws ``ImportError/Code/badJSON`` and ``ImportError/Code/empty``; linear.
    public func reading(of line: [UInt8]) throws(ImportError) -> Reading {
        guard String(validating: line, as: UTF8.self) == nil else { return try reading(of: record(of: line)) }
        let decoded = TextDecoding.lenient(line)
        var reading = try reading(of: record(of: Array(decoded.text.utf8)))
        reading.replacedCount = decoded.replacedCount
        return reading
    }

    /// The article that a record describes. Throws ``ImportError/Code/badJSON`` and ``ImportError/Code/empty``.
    public func reading(of record: ArticleRecord) throws(ImportError) -> Reading {
        guard let text = record.text else { throw ImportError(.badJSON, cause: "\"text\" is missing") }
        guard text.contains(where: { !$0.isWhitespace }) else { throw ImportError(.empty) }
        let date = record.date.flatMap(WrittenDate.date)
        let known = TextImporter.Metadata(
            externalID: record.id, url: record.url, title: record.title, authors: record.authors,
            source: record.url.flatMap(Self.host), date: date,
            language: record.language.flatMap(Language.init(tag:)))
        let isDateRead = date != nil || record.date?.allSatisfy(\.isWhitespace) ?? true
        return Reading(
            draft: TextImporter().draft(of: text, known: known), unreadDate: isDateRead ? nil : record.date)
    }

    /// The fields of one line, with nothing done to them. Throws ``ImportError/Code/badJSON``.
    public func record(of line: [UInt8]) throws(ImportError) -> ArticleRecord {
        do {
            return try JSONDecoder().decode(ArticleRecord.self, from: Data(line))
        } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context) {
            let field = context.codingPath.last?.stringValue
            throw ImportError(.badJSON, cause: field.map { "\"\($0)\" has the wrong type" } ?? "it is not an object")
        } catch {
            throw ImportError(.badJSON, cause: "it is not well-formed")
        }
    }

    /// An address's host without "www."; nil where it has none.
    static func host(_ url: String) -> String? {
        guard let start = url.firstRange(of: "://")?.upperBound else { return nil }
        let authority = url[start...].prefix { !"/?#".contains($0) }
        let host = (authority.split(separator: "@").last ?? "").prefix { $0 != ":" }.lowercased()
        guard !host.isEmpty else { return nil }
        return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    }
}
