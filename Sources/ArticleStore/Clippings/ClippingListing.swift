import Foundation
import GRDB
import NewsModel

/// Finds clippings, in the library's order: collections by name, and in each the newest first.
struct ClippingListing {
    let database: Database

    private static let order = "folded_collection, made DESC, clipping.id DESC"

    /// A stretch of what passes a filter.
    func page(_ filter: ClippingFilter, offset: Int, limit: Int) throws -> ClippingPage {
        let condition = filter.condition
        let statement = try database.cachedStatement(
            sql: "\(ClippingTable.selection) WHERE \(condition.sql) ORDER BY \(Self.order) LIMIT ? OFFSET ?")
        let rows = try Row.fetchAll(
            statement, arguments: condition.arguments + [max(0, limit), max(0, offset)] as StatementArguments)
        return ClippingPage(
            clippings: rows.map(Clipping.init(row:)), offset: max(0, offset),
            totalCount: try count(condition))
    }

    /// What passes a filter and follows a clipping; from the beginning for nil.
    func clippings(_ filter: ClippingFilter, behind key: ClippingKey?, limit: Int) throws -> [Clipping] {
        var conditions = [filter.condition]
        if let key { conditions.append(Self.behind(key)) }
        let condition = SQLCondition.all(of: conditions)
        return try Row.fetchAll(
            database, sql: "\(ClippingTable.selection) WHERE \(condition.sql) ORDER BY \(Self.order) LIMIT ?",
            arguments: condition.arguments + [limit] as StatementArguments
        ).map(Clipping.init(row:))
    }

    /// The number of clippings that pass a filter and come before one, which may have moved, or be gone.
    func count(before key: ClippingKey, _ filter: ClippingFilter) throws -> Int {
        let present = try ClippingTable(database: database).clipping(key.id)?.key ?? key
        return try count(SQLCondition.all(of: [filter.condition, Self.before(present)]))
    }

    /// The collections, the one that was last put into first.
    func collections() throws -> [ClippingCollection] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT collection, count(*) AS count, sum(state = ?) AS unchecked FROM clipping GROUP BY folded_collection
                ORDER BY max(made) DESC, max(id) DESC
                """, arguments: [ClippingState.toCheck.rawValue]
        ).map {
            ClippingCollection(
                name: $0.value("collection", or: ""), count: $0.value("count", or: 0),
                uncheckedCount: $0.value("unchecked", or: 0))
        }
    }

    private func count(_ condition: SQLCondition) throws -> Int {
        let statement = try database.cachedStatement(sql: "SELECT count(*) FROM clipping WHERE \(condition.sql)")
        return try Int.fetchOne(statement, arguments: condition.arguments) ?? 0
    }

    /// The condition on clippings that come before a key's.
    private static func before(_ key: ClippingKey) -> SQLCondition { beyond(key, collections: "<", times: ">") }

    /// The condition on clippings that come behind a key's.
    private static func behind(_ key: ClippingKey) -> SQLCondition { beyond(key, collections: ">", times: "<") }

    private static func beyond(_ key: ClippingKey, collections: String, times: String) -> SQLCondition {
        let folded = FoldedName.of(key.collection)
        return SQLCondition(
            """
            (folded_collection \(collections) ? OR folded_collection = ? AND (made, clipping.id) \(times) (?, ?))
            """, [folded, folded, key.made.timeIntervalSince1970, key.id.rawValue])
    }
}
