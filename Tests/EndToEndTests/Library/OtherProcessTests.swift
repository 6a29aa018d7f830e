import Foundation
import NewsModel
import Testing

@Suite("A library that others change while it is open")
struct OtherProcessTests {
    @Test("the list follows when a key is pressed, and the same article stays selected")
    func followed() throws {
        let folder = try CommandFolder()
        let lines = (1...9).map { "{\"title\": \"Tide \($0)\", \"text\": \"Text.\", \"date\": \"2026-01-0\($0)\"}" }
        try folder.write("a.jsonl", lines.joined(separator: "\n"))
        try folder.write("b.jsonl", "{\"title\": \"Fog\", \"text\": \"Text.\", \"date\": \"2026-02-01\"}")
        #expect(try folder.quoth("import", "a.jsonl").status == 0)
        let terminal = try BuiltProgram().start(["--library", folder.path + "/library.db"])
        try terminal.waitFor(text: "9 articles")
        terminal.send("jj")
        try terminal.waitFor(text: "3 of 9")
        #expect(try folder.quoth("import", "b.jsonl").status == 0)
        // A key looks at the library once a second at most.
        try terminal.waitFor("the new article") { terminal in
            terminal.send("\u{C}")
            return terminal.screen.text.contains("10 articles")
        }
        #expect(terminal.screen.text.contains("Fog"))
        terminal.send("\u{3}")
        #expect(try terminal.waitForEnd() == .exited(0))
    }

    @Test("two readers see each other's changes and lose none")
    func twoReaders() throws {
        let folder = try CommandFolder()
        let lines = (1...9).map { "{\"title\": \"Tide \($0)\", \"text\": \"Text.\", \"date\": \"2026-01-0\($0)\"}" }
        try folder.write("a.jsonl", lines.joined(separator: "\n"))
        #expect(try folder.quoth("import", "a.jsonl").status == 0)
        let arguments = ["--library", folder.path + "/library.db"]
        let (one, two) = (try BuiltProgram().start(arguments), try BuiltProgram().start(arguments))
        try one.waitFor(text: "9 articles")
        try two.waitFor(text: "9 articles")
        one.send("*")
        try one.waitFor(text: "★")
        try two.waitFor("the star") { two in
            two.send("\u{C}")
            return two.screen.text.contains("★")
        }
        two.send("jD")
        try two.waitFor(text: "8 articles")
        try one.waitFor("the deletion") { one in
            one.send("\u{C}")
            return one.screen.text.contains("8 articles")
        }
        for terminal in [one, two] {
            terminal.send("\u{3}")
            #expect(try terminal.waitForEnd() == .exited(0))
        }
        #expect(try folder.quoth("doctor").output.contains("no damage found"))
        #expect(try folder.quoth("list").lines.count { $0.contains("★") } == 1)
    }
}
