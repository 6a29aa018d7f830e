/// A table of columns of features: each column's name stands beside what it adds to the hash.
///
/// The order of the columns is frozen, as their numbers are hashed: a model knows a feature by its key alone.
protocol ColumnTable {
    /// What the columns are about: a token, or a token as seen from a cue.
    associatedtype Subject: FeatureSubject

    /// The number that the first column is hashed with; no two tables share numbers.
    static var firstNumber: Int { get }

    /// Shows all columns to `columns`, in the order of their numbers.
    static func list(to columns: inout some ColumnVisitor<Subject>)
}

extension ColumnTable {
    /// The names of the columns.
    static func names() -> [ColumnName] {
        var lister = ColumnLister<Subject>()
        list(to: &lister)
        return lister.names
    }

    /// Writes the key of each column for `subject`, and moves `keys` behind them.
    @inline(__always)
    static func write(_ subject: Subject, to keys: inout UnsafeMutablePointer<UInt32>) {
        var writer = KeyWriter(subject: subject, number: firstNumber, keys: keys)
        list(to: &writer)
        keys = writer.keys
    }
}

/// What a table's columns are about, with everything looked up that they hash.
protocol FeatureSubject: BitwiseCopyable {
    /// Adds what all columns of the table hash first.
    func begin(_ hash: inout FeatureHash)
}

/// Goes through the columns of a table.
protocol ColumnVisitor<Subject> {
    associatedtype Subject: FeatureSubject

    /// Visits the next column: its name, the word that makes the name concrete, and what it adds to a hash of a subject.
    mutating func add(
        _ name: @autoclosure () -> String, _ example: ColumnName.Example,
        _ fill: (inout FeatureHash, Subject) -> Void)
}

extension ColumnVisitor {
    /// Visits the next column, whose name has no example.
    @inline(__always)
    mutating func add(_ name: @autoclosure () -> String, _ fill: (inout FeatureHash, Subject) -> Void) {
        add(name(), .nothing, fill)
    }
}

/// Writes the columns' keys for one subject.
private struct KeyWriter<Subject: FeatureSubject>: ColumnVisitor {
    let subject: Subject
    var number: Int
    var keys: UnsafeMutablePointer<UInt32>

    @inline(__always)
    mutating func add(
        _ name: @autoclosure () -> String, _ example: ColumnName.Example,
        _ fill: (inout FeatureHash, Subject) -> Void
    ) {
        var hash = FeatureHash(number)
        subject.begin(&hash)
        fill(&hash, subject)
        keys.pointee = hash.key
        keys += 1
        number += 1
    }
}

/// Lists the columns' names.
private struct ColumnLister<Subject: FeatureSubject>: ColumnVisitor {
    var names: [ColumnName] = []

    mutating func add(
        _ name: @autoclosure () -> String, _ example: ColumnName.Example,
        _ fill: (inout FeatureHash, Subject) -> Void
    ) { names.append(ColumnName(name(), example)) }
}
