import ArgumentParser
import Attribution
import Foundation

/// Prints the tables of columns.
struct ColumnsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "columns", abstract: "Print the tables of features as JSON.",
        discussion: """
            {"fingerprint": …, "speakerFingerprint": …, "speakerColumns": [names], "tables": [{"table": …, "columns": [{"ordinal": …, "name": …}]}]}. The tables are token, \
            tokenCrosses, window and windowCrosses; a column's ordinal is its place in the rows of that table. The \
            fingerprint stands for all that is hashed: a model trained with one is of no use with another. What is seen \
            of those who may speak has a fingerprint of its own.
            """)

    func run() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        print(String(decoding: try encoder.encode(Tables()), as: UTF8.self))
    }
}

/// What is printed.
private struct Tables: Encodable {
    struct Table: Encodable {
        let table: FeatureKind
        let columns: [Column]
    }

    struct Column: Encodable {
        let ordinal: Int
        let name: String
    }

    let fingerprint = FeatureFingerprint.current
    let speakerFingerprint = LearningSpeakers.fingerprint
    let speakerColumns = LearningSpeakers.names
    let tables = FeatureKind.allCases.map { kind in
        Table(table: kind, columns: kind.columns.enumerated().map { Column(ordinal: $0, name: $1) })
    }
}
