import ArgumentParser
import Attribution

/// A table of words, as training makes it: rows of key, cluster, tag, cue class, source class, verb and noun sense.
struct WordRows {
    let table: LearningTable

    static let empty = WordRows(table: LearningTable([:]))
    private static let columns = 7

    private init(table: LearningTable) { self.table = table }

    /// Reads the file at `path`.
    ///
    /// - Throws: `ValidationError` where it is no such table.
    init(path: String) throws {
        var rows: [UInt32: [UInt16]] = [:]
        for row in try NumberFile.rows(path, columns: Self.columns) {
            let isRow = row[1] <= UInt16.max && row[2...].allSatisfy { $0 <= UInt8.max }
            guard isRow else { throw ValidationError("The file \(path) is no table of words.") }
            rows[row[0]] = row[1...].map(UInt16.init)
        }
        table = LearningTable(rows)
    }
}
