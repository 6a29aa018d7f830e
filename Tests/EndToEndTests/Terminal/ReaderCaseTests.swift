import Foundation
import Testing

@Suite("Cases of keys, expressions and programs under the reader")
struct ReaderCaseTests {
    private static let cases = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("shared/corpora/cases/reader")
    private static let areThere = FileManager.default.fileExists(atPath: cases.path)
    private static let condition: Comment = "needs ../shared/corpora/cases/reader"

    /// The reader on a library that holds one case.
    private func started(
        _ name: String, environment: [String: String?] = [:], preparing: (BuiltProgram) throws -> Void = { _ in }
    ) throws -> EmulatedTerminal {
        let program = try BuiltProgram()
        try preparing(program)
        try #require(try program.run(["import", Self.cases.appendingPathComponent(name).path]).code == 0)
        let terminal = try program.start(environment: environment)
        try terminal.waitFor(text: "? help")
        return terminal
    }

    @Test(
        "three articles stay three, whatever sequence arrives", .enabled(if: areThere, condition),
        arguments: ["screen", "xterm-256color"])
    func three(type: String) throws {
        let terminal = try started("three.jsonl", environment: ["TERM": type])
        for sequence in [
            "\u{1B}[1;5D", "\u{1B}[1;2A", "\u{1B}[3;5~", "\u{1B}OD", "\u{1B}[?62;4c", "\u{1B}]10;rgb:D/D/D\u{7}",
        ] {
            for byte in sequence {
                terminal.send(String(byte))
                terminal.pause(milliseconds: 25)
            }
        }
        terminal.send("\u{1B}[200~D*M\u{1B}[201~")
        try terminal.waitFor(text: "pasted text")
        for title in ["Alpha pier", "Beta quay", "Gamma mole"] { #expect(terminal.screen.text.contains(title)) }
        #expect(!terminal.screen.text.contains("★"))
    }

    @Test(
        "an expression that takes others for ever holds no key up", .enabled(if: areThere, condition),
        arguments: ["(a+)+b", #"(\w+ ?)+\d"#, "((a?){30}){30}b", "^(.*)+ $"])
    func regex(pattern: String) throws {
        let terminal = try started("regex.txt")
        terminal.send("l/\u{12}\(pattern)")
        try terminal.waitFor(text: "/regex: \(pattern)")
        terminal.send("\r")
        // A key that is answered only once the search is over, or has been given up.
        terminal.send("?")
        try terminal.waitFor(text: "Go down a line")
    }

    @Test("a clipboard program that fails is told, and the reader goes on", .enabled(if: areThere, condition))
    func clipboard() throws {
        let script = try String(contentsOf: Self.cases.appendingPathComponent("failing-xclip"), encoding: .utf8)
        let terminal = try started("three.jsonl", environment: ["DISPLAY": ":77"]) { try $0.script("xclip", script) }
        terminal.send("l]y")
        try terminal.waitFor(text: "xclip: Error: Can't open display: :77")
        terminal.send("*")
        try terminal.waitFor(text: "★")
    }

    @Test("what shares an address and nothing else stays two articles", .enabled(if: areThere, condition))
    func sameAddress() throws {
        let terminal = try started("sameurl.jsonl")
        try terminal.waitFor(text: "Morning")
        try terminal.waitFor(text: "Evening")
    }
}
