import Foundation

/// A TOML file, as far as it can be read: of lines that are no TOML, the others are none the worse.
struct TOMLFile {
    /// Where it is.
    let path: String
    /// Its values.
    let values: [String: TOMLNode]
    /// The lines that are no TOML.
    let problems: [ConfigurationProblem]
    private let lines: [[String]: Int]

    /// A file of settings is not so long, in bytes.
    private static let longest = 1 << 20

    /// Reads a file.
    ///
    /// - Throws: ``CommandFailure`` where it cannot be read at all.
    init(path: String) throws {
        let data = try RegularFile.read(path, upToCount: Self.longest + 1)
        guard data.count <= Self.longest else {
            throw CommandFailure(.badData, "\(path) is too long for settings.")
        }
        self.init(path: path, text: String(decoding: data, as: UTF8.self))
    }

    /// Reads `text` as the content of a file.
    init(path: String, text: String) {
        self.path = path
        var reader = TOMLReader(text)
        reader.read()
        values = reader.root.members ?? [:]
        lines = reader.lines
        problems = reader.failures.map { ConfigurationProblem(path: path, line: $0.line, reason: $0.reason) }
    }

    /// The line, from 1, that names a value by its keys; nil where none does.
    func line(of keys: [String]) -> Int? { lines[keys] }
}
