/// Reads TOML as settings need it: tables, dotted keys, strings on one line, numbers, truths, lists, inline tables.
///
/// Lists of tables, strings over several lines, dates and times are told as what no setting is. It is our own because
/// settings want the line of every value, and what is right of a file with wrong lines. Linear; nesting is limited.
struct TOMLReader {
    /// A line that cannot be read.
    struct Failure: Error, Equatable {
        /// Which, from 1.
        var line: Int
        /// What is wrong, as a sentence.
        var reason: String
    }

    /// What was read.
    private(set) var root = TOMLNode.table([:])
    /// The line, from 1, of every key and heading.
    private(set) var lines: [[String]: Int] = [:]
    /// What could not be read.
    private(set) var failures: [Failure] = []

    private var cursor: TOMLCursor
    private var heading: [String] = []

    /// More wrong lines than these are not told.
    private static let mostFailures = 50

    /// A reader of `text`.
    init(_ text: String) { cursor = TOMLCursor(text) }

    /// Reads everything.
    mutating func read() {
        while true {
            cursor.skipBlankLines()
            guard !cursor.isAtEnd, failures.count < Self.mostFailures else { return }
            let start = cursor
            do throws(TOMLCursor.Mistake) {
                if cursor.peek == "[" { try readHeading() } else { try readPair() }
                try cursor.endLine()
            } catch {
                failures.append(Failure(line: start.line, reason: "\(start.lineShown) is no TOML: \(error.what)."))
                // What goes on over lines that look like its own may be meant as them.
                cursor = start
                cursor.skipLine()
            }
        }
    }

    private mutating func readHeading() throws(TOMLCursor.Mistake) {
        let line = cursor.line
        cursor.take()
        guard cursor.peek != "[" else { throw TOMLCursor.Mistake("no setting is a list of tables") }
        let keys = try cursor.keys()
        try cursor.take("]", "a heading ends with ]")
        // What stands below a heading that cannot be is not to be taken for what stands above.
        heading = keys
        guard root.insert(.table([:]), at: keys[...]) else {
            throw TOMLCursor.Mistake("there is a \(keys.joined(separator: ".")) already")
        }
        lines[keys] = lines[keys] ?? line
    }

    private mutating func readPair() throws(TOMLCursor.Mistake) {
        let line = cursor.line
        let keys = heading + (try cursor.keys())
        try cursor.take("=", "a name is followed by = and a value")
        let value = try cursor.value()
        guard root.insert(value, at: keys[...]) else {
            throw TOMLCursor.Mistake("there is a \(keys.joined(separator: ".")) already")
        }
        lines[keys] = line
        for length in 1..<keys.count where lines[Array(keys.prefix(length))] == nil {
            lines[Array(keys.prefix(length))] = line
        }
        note(value, keys, line)
    }

    /// Notes the lines of what is within an inline table.
    private mutating func note(_ value: TOMLNode, _ keys: [String], _ line: Int) {
        for (key, value) in value.members ?? [:] {
            lines[keys + [key]] = line
            note(value, keys + [key], line)
        }
    }
}
