import Foundation
import NewsModel
import Testing

@Suite("Snapshot")
struct SnapshotTests {
    @Test("the screen is printed as text, as large as was asked for")
    func text() throws {
        let program = try BuiltProgram(articles: DraftArticle.samples)
        let run = try program.run(["snapshot", "--size", "100x12"])
        #expect(run.code == 0)
        let lines = run.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        #expect(lines.count == 12 && lines.allSatisfy { $0.count <= 100 })
        #expect(run.text.contains("“It hurts,” said Ada Moss on the quay."))
        #expect(!run.text.contains("\u{1B}"))
    }

    @Test(
        "keys are pressed first",
        arguments: [
            ("j", "The goat came down by itself."), ("]]", "quote 2 of 3"), ("/ada<Enter>", "1/2"), ("?", "Ctrl-Z"),
            ("<Down>", "The goat came down by itself."),
        ])
    func keys(keys: String, expected: String) throws {
        let program = try BuiltProgram(articles: DraftArticle.samples)
        let run = try program.run(["snapshot", "--size", "100x40", "--keys", keys])
        #expect(run.text.contains(expected))
    }

    @Test("keys change nothing in the library", arguments: ["*", "m", "<Enter>"])
    func unchanged(keys: String) throws {
        let program = try BuiltProgram(articles: DraftArticle.samples)
        let before = try program.run(["snapshot"])
        _ = try program.run(["snapshot", "--keys", keys])
        let after = try program.run(["snapshot"])
        #expect(after.text == before.text)
    }

    @Test("a library that is not there is named, and not made")
    func missing() throws {
        let program = try BuiltProgram()
        let run = try program.run(["snapshot"])
        #expect(run.code == 66)
        #expect(run.complaint.contains(program.libraryPath))
        #expect(!FileManager.default.fileExists(atPath: program.libraryPath))
    }

    @Test("an SVG is a picture in the theme's colours", arguments: [("dark", "#16181d"), ("light", "#ffffff")])
    func svg(theme: String, ground: String) throws {
        let program = try BuiltProgram(articles: DraftArticle.samples)
        let run = try program.run(["snapshot", "--format", "svg", "--theme", theme])
        #expect(run.text.hasPrefix("<svg") && run.text.hasSuffix("</svg>\n"))
        #expect(run.text.contains(ground))
    }

    @Test("ANSI text has colours, and none with NO_COLOR", arguments: [("", true), ("1", false)])
    func ansi(noColor: String, isColored: Bool) throws {
        let program = try BuiltProgram(articles: DraftArticle.samples)
        let run = try program.run(["snapshot", "--format", "ansi"], environment: ["NO_COLOR": noColor])
        #expect(run.text.contains("38;2;") == isColored)
    }

    @Test(
        "what cannot be understood is a usage error that names it",
        arguments: [("--size", "12"), ("--keys", "<Foo>"), ("--format", "png"), ("--theme", "blue")])
    func usage(option: String, value: String) throws {
        let program = try BuiltProgram()
        let run = try program.run(["snapshot", option, value])
        #expect(run.code == 64)
        #expect(run.complaint.contains(value))
    }
}
