import GRDB

/// Compares a library's tables with those that this program makes.
struct SchemaCheck {
    /// What is other than it should be.
    enum Difference: Hashable {
        case tableMissing(String)
        case columnMissing(table: String, String)
        case columnOther(table: String, String)
        case columnTooMany(table: String, String)
        case derivedMissing(kind: String, String)
        case derivedOther(kind: String, String)

        /// What it is, for people.
        var detail: String {
            switch self {
            case .tableMissing(let name): "the table \(name) is missing"
            case .columnMissing(let table, let name): "the table \(table) has no column \(name)"
            case .columnOther(let table, let name): "the column \(name) of the table \(table) is of another kind"
            case .columnTooMany(let table, let name):
                "the table \(table) has a column \(name), which is none of Quoth’s"
            case .derivedMissing(let kind, let name): "the \(kind) \(name) is missing"
            case .derivedOther(let kind, let name): "the \(kind) \(name) is another"
            }
        }
    }

    let actual: SchemaShape
    let right: SchemaShape

    /// All differences, tables first.
    var differences: [Difference] {
        right.tables.flatMap(differences) + right.derived.compactMap(difference)
    }

    private func differences(of table: SchemaShape.Table) -> [Difference] {
        guard let found = actual.table(table.name) else { return [.tableMissing(table.name)] }
        if found.columns == table.columns { return [] }
        let known = Set(table.columns.map(\.name))
        var differences = found.columns.filter { !known.contains($0.name) }
            .map { Difference.columnTooMany(table: table.name, $0.name) }
        for column in table.columns {
            guard let other = found.columns.first(where: { $0.name == column.name }) else {
                differences.append(.columnMissing(table: table.name, column.name))
                continue
            }
            if other != column { differences.append(.columnOther(table: table.name, column.name)) }
        }
        // The same columns in another order are other columns to what is written without their names.
        return differences.isEmpty
            ? [.columnOther(table: table.name, found.columns.first?.name ?? "")] : differences
    }

    private func difference(of derived: SchemaShape.Derived) -> Difference? {
        guard let found = actual.derived.first(where: { $0.name == derived.name }) else {
            return .derivedMissing(kind: derived.kind, derived.name)
        }
        return found.sql == derived.sql ? nil : .derivedOther(kind: derived.kind, derived.name)
    }
}
