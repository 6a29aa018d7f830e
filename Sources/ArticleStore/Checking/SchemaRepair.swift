import GRDB

/// Gives a library the tables it should have, where that loses nothing.
struct SchemaRepair {
    let database: Database
    let check: SchemaCheck

    /// Tables whose rows are found anew by analysing the articles.
    private static let analysed: Set = ["speaker", "attribution"]

    /// Whether everything that differs can be mended: no column goes, and no article has to be made up.
    var isPossible: Bool {
        check.differences.allSatisfy { difference in
            switch difference {
            case .columnTooMany: false
            case .tableMissing("article"): check.actual.table("article_text") == nil
            case .tableMissing, .columnMissing, .columnOther, .derivedMissing, .derivedOther: true
            }
        }
    }

    /// Mends what differs; inside a transaction of the caller's in which foreign keys are not enforced.
    func mend() throws {
        // Renaming a table would otherwise stumble over views of tables that are not there.
        try database.execute(sql: "PRAGMA legacy_alter_table = ON")
        defer { try? database.execute(sql: "PRAGMA legacy_alter_table = OFF") }
        let wrong = check.right.tables.filter { check.actual.table($0.name)?.columns != $0.columns }
        for table in wrong { try mend(table) }
        for derived in check.right.derived {
            // What stood on a table that was made anew went with it.
            try database.execute(sql: "DROP \(derived.kind.uppercased()) IF EXISTS \"\(derived.name)\"")
            try database.execute(sql: derived.sql)
        }
        if wrong.contains(where: { $0.name == "article" }) { try findFingerprints() }
        if wrong.contains(where: { Self.analysed.contains($0.name) || $0.name == "article" }) {
            try database.execute(sql: "UPDATE article SET engine_version = 0")
        }
        if wrong.contains(where: { $0.name == "clipping" }) { try ClippingTable(database: database).indexWords() }
        try database.execute(sql: "INSERT INTO article_index (article_index) VALUES ('rebuild')")
    }

    private func mend(_ table: SchemaShape.Table) throws {
        guard let found = check.actual.table(table.name) else {
            try database.execute(sql: table.sql)
            if table.name == "grdb_migrations" { try LibrarySchema.markMigrated(database) }
            return
        }
        let passing = "\"\(table.name) mended\""
        guard let name = table.sql.range(of: table.name) else { return }
        let highest = try highestNumber(of: table.name)
        try database.execute(sql: table.sql.replacingCharacters(in: name, with: passing))
        let stored = table.columns.filter { $0.making == 0 }
        let kept = Set(found.columns.filter { $0.making == 0 }.map(\.name))
        let values = stored.map { column in
            guard kept.contains(column.name) else { return column.emptyValue }
            let name = "\"\(column.name)\""
            return column.isRequired ? "coalesce(\(name), \(column.emptyValue))" : name
        }
        let names = stored.map { "\"\($0.name)\"" }.joined(separator: ", ")
        try database.execute(
            sql: "INSERT INTO \(passing) (\(names)) SELECT \(values.joined(separator: ", ")) FROM \"\(table.name)\"")
        try database.execute(sql: "DROP TABLE \"\(table.name)\"")
        try database.execute(sql: "ALTER TABLE \(passing) RENAME TO \"\(table.name)\"")
        if let highest {
            try database.execute(
                sql: "UPDATE sqlite_sequence SET seq = ? WHERE name = ?", arguments: [highest, table.name])
        }
    }

    /// The highest number a table ever gave a row, so that none is given twice; nil where it keeps no count.
    private func highestNumber(of table: String) throws -> Int64? {
        guard try database.tableExists("sqlite_sequence") else { return nil }
        return try Int64.fetchOne(
            database, sql: "SELECT seq FROM sqlite_sequence WHERE name = ?", arguments: [table])
    }

    private func findFingerprints() throws {
        let rows = try Row.fetchCursor(
            database, sql: "SELECT id, title, text FROM article JOIN article_text USING (id)")
        let update = try database.makeStatement(sql: "UPDATE article SET fingerprint = ? WHERE id = ?")
        while let row = try rows.next() {
            let fingerprint = Fingerprint(title: row.value("title", or: ""), text: row.value("text", or: ""))
            try update.execute(arguments: [fingerprint.rawValue, row.value("id", or: Int64(0))])
        }
    }
}
