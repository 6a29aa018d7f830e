import Testing

@testable import quoth

@Suite("Mistyped commands")
struct MistypedCommandTests {
    private static let commands = ["read", "import", "list", "search", "show", "quotes", "speakers", "extract", "help"]

    @Test(
        "the command that is most like the typed one is named",
        arguments: [
            ("exrtact", "extract"), ("Extract", "extract"), ("ext", "extract"), ("quote", "quotes"), ("hlep", "help"),
            ("lsit", "list"), ("serach", "search"), ("imprt", "import"), ("speaker", "speakers"), ("show.", "show"),
        ])
    func likely(typed: String, command: String) {
        #expect(MistypedCommand([typed, "x"], commands: Self.commands)?.likeliest == command)
    }

    @Test(
        "what is like no command, or like several, has none named",
        arguments: ["article", "s", "", "🦊", "exxxxxt", String(repeating: "list", count: 100_000)])
    func unlikely(typed: String) throws {
        let mistake = try #require(MistypedCommand([typed], commands: Self.commands))
        #expect(mistake.likeliest == nil)
        #expect(mistake.sentence.contains("quoth --help"))
    }

    @Test(
        "commands, options and nothing at all are no mistakes",
        arguments: [[], ["list"], ["--exrtact"], ["-h", "lsit"]])
    func right(arguments: [String]) {
        #expect(MistypedCommand(arguments, commands: Self.commands) == nil)
    }

    @Test("a file's name gets told what can be done with files")
    func file() {
        #expect(MistypedCommand(["/dev/null"], commands: [])?.sentence.contains("quoth import") == true)
    }
}
