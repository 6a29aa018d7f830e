import NewsModel
import Testing

/// Kinds of terminals and what the reader makes of each.
@Suite("Terminals")
struct TerminalTableTests {
    /// How colours are asked for.
    enum Colors: Sendable {
        /// Not at all.
        case none
        /// By the numbers of the first eight or sixteen.
        case few
        /// By numbers up to 255.
        case indexed
        /// By red, green and blue.
        case direct
    }

    /// A kind of terminal.
    struct Row: CustomTestStringConvertible, Sendable {
        let type: String
        var variables: [String: String] = [:]
        let colors: Colors
        /// Whether the screen that was there before comes back.
        var restores = true
        /// Whether the mouse is asked for.
        var mouse = false
        /// Whether bars, rules and quotation marks are more than ASCII.
        var unicode = true

        var testDescription: String {
            ([type] + variables.map { "\($0.key)=\($0.value)" }.sorted()).joined(separator: " ")
        }
    }

    static let table = [
        Row(type: "xterm-256color", colors: .indexed, mouse: true),
        Row(type: "xterm-256color", variables: ["COLORTERM": "truecolor"], colors: .direct, mouse: true),
        Row(type: "xterm-direct", colors: .direct, mouse: true),
        Row(type: "xterm", colors: .few, mouse: true),
        Row(type: "xterm-mono", colors: .none, restores: false, mouse: true),
        Row(type: "tmux-256color", colors: .indexed, mouse: true),
        Row(type: "tmux", colors: .few, mouse: true),
        Row(type: "screen", colors: .few, mouse: true),
        Row(type: "screen-256color", colors: .indexed, mouse: true),
        Row(type: "rxvt-unicode-256color", colors: .indexed, mouse: true),
        Row(type: "linux", colors: .few, restores: false, mouse: true),
        Row(type: "vt220", colors: .none, restores: false),
        Row(type: "vt100", colors: .none, restores: false),
        Row(type: "ansi", colors: .few, restores: false),
        Row(type: "xterm-256color", variables: ["NO_COLOR": "1"], colors: .none, mouse: true),
        Row(type: "xterm-256color", variables: ["LC_ALL": "C"], colors: .indexed, mouse: true, unicode: false),
        Row(type: "linux", variables: ["LC_ALL": "C"], colors: .few, restores: false, mouse: true, unicode: false),
        Row(type: "vt100", variables: ["LC_ALL": "C"], colors: .none, restores: false, unicode: false),
    ]

    @Test("each gets what it can show, and is given back", arguments: table)
    func terminal(row: Row) throws {
        let program = try BuiltProgram(articles: DraftArticle.samples)
        let variables = row.variables.merging(["TERM": row.type]) { $1 }.mapValues { Optional($0) }
        let terminal = try program.start(environment: variables)
        try terminal.waitFor(text: row.unicode ? "“It hurts,” said Ada Moss" : "\"It hurts,\" said Ada Moss")
        terminal.send("]")
        try terminal.waitFor(text: "quote 1 of 3")
        #expect(terminal.received.contains { $0 >= 0x80 } == row.unicode)
        #expect(
            (terminal.count(of: "\u{1B}[38;2;") + terminal.count(of: "\u{1B}[38:2:") > 0) == (row.colors == .direct))
        #expect((terminal.count(of: "\u{1B}[38;5;") > 0) == (row.colors == .indexed))
        let few = (30...37).contains { terminal.count(of: "\u{1B}[\($0)m") > 0 }
        #expect(few == (row.colors == .few) || row.colors == .direct || row.colors == .indexed)
        #expect(terminal.isOnAlternateScreen == row.restores)
        #expect(terminal.reportsMouse == row.mouse)
        terminal.send("qq")
        #expect(try terminal.waitForEnd() == .exited(0))
        #expect(terminal.isGivenBack)
    }
}
