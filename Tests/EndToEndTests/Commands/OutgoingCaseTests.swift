import Foundation
import Testing

@Suite("Cases of links, breaks and marks that are not seen")
struct OutgoingCaseTests {
    private static let cases = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("shared/corpora/cases/reader").path
    private static let areThere = FileManager.default.fileExists(atPath: cases)
    private static let condition: Comment = "needs ../shared/corpora/cases/reader"

    let folder: CommandFolder

    init() throws { folder = try CommandFolder() }

    private func screen(_ name: String, _ size: String, keys: String = "l") throws -> String {
        try #require(try folder.quoth("import", Self.cases + "/" + name).status == 0)
        return try folder.quoth("snapshot", "--size", size, "--keys", keys).output
    }

    @Test(
        "addresses end where people end them, and are offered as links",
        .enabled(if: areThere, condition),
        arguments: [
            (
                "links.txt",
                [
                    "https://pier.example/log/9", "https://wiki.example/wiki/Heron_(bird)", "https://maps.example/a",
                    "https://notes.example/x", "https://par.example/q_(z)",
                ]
            ),
            (
                "links2.txt",
                [
                    "https://a.example/x", "https://b.example/y", "https://c.example/z", "https://d.example/q",
                    "https://münchen.example/straße?q=1&amp;r=2", "HTTPS://UP.example/",
                ]
            ),
            ("nbsp.txt", ["https://tide.example/t"]),
        ])
    func links(name: String, addresses: [String]) throws {
        let chooser = try screen(name, "140x30", keys: "lL")
        let offered = chooser.split(separator: "\n").filter { $0.contains(/^ +\[\d+\]/) }
            .compactMap { $0.split(separator: " ").last { $0.contains("://") }.map(String.init) }
        #expect(offered == addresses)
    }

    @Test(
        "long words break at soft hyphens, which show there, and at zero-width spaces",
        .enabled(if: areThere, condition), arguments: [24, 30, 40, 50])
    func breaks(width: Int) throws {
        let text = try screen("breaks.txt", "\(width)x30")
        let lines = text.split(separator: "\n").map {
            $0.filter { $0 != "▐" && $0 != "▕" }.trimmingCharacters(in: .whitespaces)
        }
        let syllables = ["interna", "tional", "isation", "ally", "speaking", "thing", "of", "great", "length"]
        let names = ["alpha", "bravo", "charlie", "delta", "echo", "foxtrot", "golf", "hotel"]
        for part in syllables + names { #expect(lines.contains { $0.contains(part) }, "\(part)") }
        for line in lines where line.hasSuffix("-") {
            #expect(syllables.contains { line.dropLast().hasSuffix($0) }, "\(line)")
        }
        #expect(lines.contains { $0.hasSuffix("-") })
        #expect(!text.unicodeScalars.contains { $0 == "\u{AD}" || $0 == "\u{200B}" })
    }

    @Test("isolates are not seen, and a search matches across them", .enabled(if: areThere, condition))
    func isolates() throws {
        let text = try screen("iso.jsonl", "80x12", keys: "l/ada moss letter<Enter>")
        #expect(text.contains("The Ada Moss letter said six."))
        #expect(text.contains("1/1"))
    }

    @Test("the browser gets an address as one argument, and nothing of it runs", .enabled(if: areThere, condition))
    func browser() throws {
        try #require(try folder.quoth("import", Self.cases + "/op.jsonl").status == 0)
        let browser = try folder.write("browser", "#!/bin/sh\nprintf '%s|' \"$#\" \"$@\" > \"$0.told\"\n")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: browser)
        let terminal = try EmulatedTerminal(
            [BuiltProgram.path],
            environment: [
                "QUOTH_LIBRARY": folder.path + "/library.db", "LANG": "C.UTF-8", "TERM": "xterm-256color",
                "PATH": "/usr/bin:/bin", "BROWSER": browser,
            ], columns: 100, rows: 30, home: folder)
        try terminal.waitFor(text: "said Ada Moss")
        terminal.send("lo")
        try terminal.waitFor(text: "opened https://pier.example")
        let told = try String(contentsOfFile: browser + ".told", encoding: .utf8)
        #expect(told == "1|https://pier.example/a?x=1&y=$(id);z='q'|")
        terminal.send("\u{3}")
    }
}
