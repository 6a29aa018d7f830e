import GRDB
import NewsModel

extension ListQuery {
    /// The condition on the table "article".
    var condition: SQLCondition {
        var conditions = TypedFilter(words)?.conditions ?? []
        if let feeds { conditions.append(feeds.condition) }
        if isUnreadOnly {
            conditions.append(SQLCondition("(is_read = 0 OR id = ?)", [keptArticle?.rawValue ?? 0]))
        }
        if isStarredOnly { conditions.append(SQLCondition("is_starred = 1", [])) }
        return .all(of: conditions)
    }

    /// Its order in SQL.
    var ordering: ListOrdering { ListOrdering(order: order) }
}

extension FeedScope {
    /// The condition on the table "article".
    fileprivate var condition: SQLCondition {
        switch self {
        case .feed(let id): return SQLCondition("feed = ?", [id.rawValue])
        case .folder(let folder):
            // A folder stands in the column as JSON writes it; one within it begins likewise and goes on.
            let whole = StringList.encode(folder)
            let beginning = String(whole.dropLast()) + ","
            return SQLCondition(
                "feed IN (SELECT id FROM feed WHERE folder = ? OR substr(folder, 1, length(?)) = ?)",
                [whole, beginning, beginning])
        }
    }
}
