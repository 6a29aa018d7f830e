import GRDB

/// The tables, indexes and views of a library.
struct SchemaShape {
    /// A column of a table, as SQLite tells it.
    struct Column: Hashable {
        let name: String
        let type: String
        let isRequired: Bool
        let fallback: String?
        let keyPlace: Int
        /// 0 for one that is stored, else how it is made from others.
        let making: Int

        /// What stands in it where nothing is known, as SQL.
        var emptyValue: String {
            if let fallback { return fallback }
            guard isRequired else { return "NULL" }
            return switch type {
            case "TEXT": "''"
            case "BLOB": "x''"
            default: "0"
            }
        }
    }

    /// A table with its columns, in their order.
    struct Table {
        let name: String
        let sql: String
        let columns: [Column]
    }

    /// Something made from tables that can be made again.
    struct Derived {
        /// "index" or "view".
        let kind: String
        let name: String
        let table: String
        let sql: String
    }

    let tables: [Table]
    let derived: [Derived]

    /// The full-text index is a table to SQLite, and those of its parts are its own.
    static let index = "article_index"

    /// The shape of a database.
    init(_ database: Database) throws {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT type, name, tbl_name, sql FROM sqlite_schema
                WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
                AND name NOT LIKE '\(Self.index)\\_%' ESCAPE '\\' ORDER BY rowid
                """)
        var tables: [Table] = []
        var derived: [Derived] = []
        for row in rows {
            let (kind, name, sql) = (row.value("type", or: ""), row.value("name", or: ""), row.value("sql", or: ""))
            if kind == "table" {
                let columns = name == Self.index ? [] : try Self.columns(of: name, in: database)
                tables.append(Table(name: name, sql: sql, columns: columns))
            } else {
                derived.append(Derived(kind: kind, name: name, table: row.value("tbl_name", or: ""), sql: sql))
            }
        }
        (self.tables, self.derived) = (tables, derived)
    }

    /// The shape that this program gives a library.
    static func right() throws -> SchemaShape {
        let queue = try DatabaseQueue()
        try LibrarySchema.makeTables(queue)
        return try queue.read { try SchemaShape($0) }
    }

    /// The table of a name; nil where there is none.
    func table(_ name: String) -> Table? { tables.first { $0.name == name } }

    private static func columns(of table: String, in database: Database) throws -> [Column] {
        try Row.fetchAll(
            database, sql: "SELECT name, type, \"notnull\", dflt_value, pk, hidden FROM pragma_table_xinfo(?)",
            arguments: [table]
        ).map { row in
            Column(
                name: row.value("name", or: ""), type: row.value("type", or: "").uppercased(),
                isRequired: row.value("notnull", or: false), fallback: row.value("dflt_value"),
                keyPlace: row.value("pk", or: 0), making: row.value("hidden", or: 0))
        }
    }
}
