import Foundation
import NewsModel
import Testing

@Suite("quoth config, and the reader configured")
struct ConfigCommandTests {
    @Test("the effective configuration is printed with who decided what")
    func effective() throws {
        let folder = try CommandFolder()
        let file = try folder.write("c.toml", "dates = \"iso\"\n")
        let outcome = try folder.quoth("config", "--config", file, environment: ["QUOTH_THEME": "paper"])
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        #expect(outcome.lines.contains { $0.hasPrefix("dates = \"iso\" ") && $0.hasSuffix("# \(file), line 1") })
        #expect(outcome.lines.contains { $0.hasPrefix("theme = \"paper\" ") && $0.hasSuffix("# $QUOTH_THEME") })
        #expect(outcome.lines.contains { $0.hasPrefix("mouse = true ") && $0.hasSuffix("# default") })
    }

    @Test("what is wrong is told with file and line, and the check ends with a status for bad data")
    func problems() throws {
        let folder = try CommandFolder()
        let file = try folder.write("c.toml", "dates = \"iso\"\npanes = two\n")
        let outcome = try folder.quoth("config", "--check", environment: ["QUOTH_CONFIG": file])
        #expect(outcome.status == 65 && outcome.output.isEmpty)
        #expect(
            outcome.errors
                == "quoth: \(file), line 2: \"panes = two\" is no TOML: two is no value; text stands in quotation marks.\n"
        )
        try folder.write("c.toml", "dates = \"iso\"\n")
        #expect(try folder.quoth("config", "--check", "--config", file).status == 0)
        #expect(try folder.quoth("config", "--config", folder.path + "/none.toml").status == 66)
        #expect(try folder.quoth("config", "--config", folder.path).status == 66)
        #expect(try folder.quoth("config", "--config", "/dev/null").status == 0)
        try folder.write("c.toml", String(repeating: "# long\n", count: 200_000))
        #expect(try folder.quoth("config", "--config", file).status == 65)
    }

    @Test("commands and themes are listed, one a line")
    func lists() throws {
        let folder = try CommandFolder()
        let keys = try folder.quoth("config", "--keys").lines
        #expect(keys.contains { $0.hasPrefix("next-quote ") && $0.hasSuffix("]") })
        #expect(
            try folder.quoth("config", "--themes").lines == ["contrast", "dark", "dusk", "light", "midnight", "paper"])
    }

    @Test("the reader does what the configuration says: keys, macros, ASCII, dates, and its own theme")
    func reader() throws {
        let folder = try CommandFolder()
        let file = try folder.write(
            "c.toml",
            "borders = \"ascii\"\ndates = \"iso\"\ntheme = \"mine\"\n[keys]\nX = \"press l]]\"\n\"<C-x><C-c>\" = \"quit\"\n"
        )
        let program = try BuiltProgram(articles: DraftArticle.samples)
        let terminal = try program.start(["--config", file])
        try terminal.waitFor(text: "no theme \"mine\"")
        #expect(terminal.screen.text.contains("2023-11-1") && !terminal.screen.text.contains("│"))
        terminal.send("X")
        try terminal.waitFor(text: "quote 2 of 3")
        terminal.send("\u{18}\u{3}")
        #expect(try terminal.waitForEnd() == .exited(0))
    }

    @Test("a configuration with mistakes does not keep the reader from starting; it tells the first")
    func mistakes() throws {
        let folder = try CommandFolder()
        let file = try folder.write("c.toml", "[keys\nmouse = 3\n")
        let program = try BuiltProgram(articles: DraftArticle.samples)
        let terminal = try program.start(environment: ["QUOTH_CONFIG": file], columns: 200)
        try terminal.waitFor(text: "line 1: \"[keys\" is no TOML")
        try terminal.waitFor(text: "\"quoth config --check\" tells 1 more.")
        terminal.send("q")
        #expect(try terminal.waitForEnd() == .exited(0))
    }

    @Test("the divider follows the mouse that drags it")
    func dragging() throws {
        let program = try BuiltProgram(articles: DraftArticle.samples)
        let terminal = try program.start(columns: 120)
        try terminal.waitFor(text: "said Ada Moss on the quay")
        func divider() -> Int? {
            terminal.screen.lines.dropFirst(3).first?.split(
                separator: "│", maxSplits: 1, omittingEmptySubsequences: false
            )
            .first?.count
        }
        let before = try #require(divider())
        // Nobody's hand is so fast that ncurses gets all of it in one piece, of which it would leave out some.
        for report in ["0;\(before + 1);6M", "32;\(before + 11);6M", "32;\(before + 21);6M", "0;\(before + 21);6m"] {
            terminal.send("\u{1B}[<" + report)
            Thread.sleep(forTimeInterval: 0.05)
        }
        try terminal.waitFor("the divider twenty columns to the right") { _ in divider() == before + 20 }
        terminal.send("\u{1B}[<32;\(before);6M\u{3}")
        #expect(try terminal.waitForEnd() == .exited(0))
    }
}
