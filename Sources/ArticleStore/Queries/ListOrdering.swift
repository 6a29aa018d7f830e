import GRDB
import NewsModel

/// A list's order in SQL.
struct ListOrdering {
    let order: ListOrder

    /// What to order by, from the list's beginning or from its end.
    func columns(isForwards: Bool = true) -> String {
        terms.map { "\($0.sql) \($0.isRising == isForwards ? "ASC" : "DESC")" }.joined(separator: ", ")
    }

    /// The condition on articles that come before a key's.
    func before(_ key: ArticleSortKey) -> SQLCondition { beyond(key, isBehind: false) }

    /// The condition on articles that come behind a key's.
    func behind(_ key: ArticleSortKey) -> SQLCondition { beyond(key, isBehind: true) }

    /// What the table "article" is ordered by, and whether small values come first.
    private var terms: [(sql: String, isRising: Bool)] {
        let newest = [(sql: "sorted_at", isRising: false), (sql: "id", isRising: false)]
        return switch order {
        case .date: newest
        case .arrival: [("added", false), ("id", false)]
        case .title: [("title COLLATE NOCASE", true)] + newest
        case .source: [("coalesce(source, char(0x10FFFF)) COLLATE NOCASE", true)] + newest
        case .quotes: [("quote_count", false)] + newest
        }
    }

    private func values(_ key: ArticleSortKey) -> [any DatabaseValueConvertible] {
        let newest: [any DatabaseValueConvertible] = [key.sortedAt, key.article.rawValue]
        return switch order {
        case .date: newest
        case .arrival: [key.added, key.article.rawValue]
        case .title: [key.title] + newest
        case .source: [key.source ?? "\u{10FFFF}"] + newest
        case .quotes: [key.quoteCount] + newest
        }
    }

    private func beyond(_ key: ArticleSortKey, isBehind: Bool) -> SQLCondition {
        var (terms, values) = (terms[...], values(key)[...])
        guard let first = terms.first, let value = values.first, let rest = terms.dropFirst().first,
            first.isRising != rest.isRising
        else { return Self.beyond(Array(terms), Array(values), isBehind: isBehind) }
        // Values of one row can be compared with another's only where all rise or all fall.
        (terms, values) = (terms.dropFirst(), values.dropFirst())
        let rows = Self.beyond(Array(terms), Array(values), isBehind: isBehind)
        let sign = first.isRising == isBehind ? ">" : "<"
        return SQLCondition(
            "(\(first.sql) \(sign) ? OR (\(first.sql) = ? AND \(rows.sql)))",
            StatementArguments([value, value]) + rows.arguments)
    }

    private static func beyond(
        _ terms: [(sql: String, isRising: Bool)], _ values: [any DatabaseValueConvertible], isBehind: Bool
    ) -> SQLCondition {
        let sign = terms.first?.isRising == isBehind ? ">" : "<"
        let marks = values.map { _ in "?" }.joined(separator: ", ")
        return SQLCondition(
            "(\(terms.map(\.sql).joined(separator: ", "))) \(sign) (\(marks))", StatementArguments(values))
    }
}
