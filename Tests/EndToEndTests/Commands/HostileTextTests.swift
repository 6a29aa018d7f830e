import Foundation
import Testing

@Suite("Text from outside in what commands write")
struct HostileTextTests {
    let folder: CommandFolder

    init() throws { folder = try CommandFolder() }

    /// A combining mark, a joiner, a variation selector, and two that join what follows them.
    private static let marks: [Unicode.Scalar] = ["\u{301}", "\u{200D}", "\u{FE0F}", "\u{600}", "\u{0D4E}"]
    /// Every printable ASCII character with a mark before it and behind it.
    private static let texts = (0x20...0x7E).flatMap { sign in
        marks.flatMap { mark in
            [[mark, Unicode.Scalar(UInt8(sign))], [Unicode.Scalar(UInt8(sign)), mark]].map {
                String(String.UnicodeScalarView($0))
            }
        }
    }

    private func lines(_ records: [[String: String]]) throws -> String {
        try records.map { String(decoding: try JSONEncoder().encode($0), as: UTF8.self) }.joined(separator: "\n")
    }

    @Test("each ID gets a file in the folder, however it is written, and one that cannot be written stops no other")
    func extractFiles() throws {
        let ids = Self.texts + ["a", "A", "é", "e\u{301}", "../x", "", "con", ".", "\u{0}", "\u{202E}x", "bad"]
        try FileManager.default.createDirectory(
            atPath: folder.path + "/out/bad.json", withIntermediateDirectories: true)
        let input = try lines(ids.map { ["id": $0, "text": "“No,” said Ada Moss."] })
        let outcome = try folder.quoth("extract", "--output", "out", input: input)
        #expect(outcome.status == 74)
        #expect(outcome.errors == "quoth: The file out/bad.json cannot be written.\n")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out")
        #expect(names.count == ids.count)
        #expect(Set(names.map { $0.lowercased().precomposedStringWithCanonicalMapping }).count == ids.count)
        #expect(names.allSatisfy { $0.utf8.suffix(5).elementsEqual(".json".utf8) })
        #expect(!names.contains { $0.utf8.first == UInt8(ascii: ".") || $0.utf8.first == UInt8(ascii: "-") })
        var found: Set<[Unicode.Scalar]> = []
        for name in names where name != "bad.json" {
            let data = try #require(FileManager.default.contents(atPath: folder.path + "/out/" + name))
            let object = try JSONSerialization.jsonObject(with: data) as? [String: Any]
            found.insert(Array((object?["id"] as? String ?? "none").unicodeScalars))
        }
        #expect(found == Set(ids.filter { $0 != "bad" }.map { Array($0.unicodeScalars) }))
    }

    @Test("a second run writes over the files of the first")
    func extractAgain() throws {
        for text in ["“No,” said Ada Moss.", "Nobody spoke."] {
            let input = try lines([["id": "a", "text": text], ["id": "a", "text": text]])
            try #require(try folder.quoth("extract", "--output", "out", input: input).status == 0)
        }
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out").sorted() == [
                "a-2.json", "a.json",
            ])
        #expect(
            try String(contentsOfFile: folder.path + "/out/a.json", encoding: .utf8).contains("\"attributions\": []"))
    }

    @Test(
        "Python's reader of CSV finds every cell, and none that is a formula",
        .enabled(if: Python.isThere, "needs python3"))
    func csv() throws {
        let texts = Self.texts + ["＝1", "\u{2068}=1", "a\r\n=1", "\u{0}-1", "\t@x"]
        let input = try lines(
            texts.enumerated().map {
                [
                    "id": "\($0)", "title": "\($1)x", "url": "https://a.example/\($0)",
                    "text": "“No\($1),” said Ada Moss.",
                ]
            })
        try #require(try folder.quoth("import", "-", input: input).status == 0)
        let outcome = try folder.quoth("quotes", "--format", "csv")
        try folder.write("quotes.csv", outcome.output)
        let read = try Python.run(
            """
            import csv, json, sys
            rows = list(csv.reader(open(sys.argv[1], newline="", encoding="utf-8"), strict=True))
            print(json.dumps(rows))
            """, [folder.path + "/quotes.csv"])
        let rows = try JSONDecoder().decode([[String]].self, from: Data(read.utf8))
        #expect(rows.count > 900)
        #expect(rows.allSatisfy { $0.count == 12 })
        let cells = rows.joined().filter { cell in
            cell.unicodeScalars.first.map { "=+-@＝＋－＠\t\n".unicodeScalars.contains($0) } ?? false
        }
        #expect(cells.isEmpty)
    }

    /// Commands that print what the library holds, or what they were given and cannot use.
    private static let commands: [[String]] = [
        ["list"], ["list", "--format", "json"], ["show", "1"], ["show", "1", "--format", "json"], ["quotes"],
        ["quotes", "--format", "json"], ["quotes", "--format", "csv"], ["quotes", "--format", "markdown"],
        ["speakers"],
        ["speakers", "--format", "json"], ["search", "moss"], ["search", "moss", "--format", "json"],
        ["export", "1"], ["export", "1", "--format", "markdown"], ["export", "1", "--format", "json"],
        ["snapshot"], ["snapshot", "--format", "ansi"], ["snapshot", "--format", "svg"],
        ["list", "\u{202E}\u{1B}[2J"],
        ["export", "1", "--output", "none\u{202E}\u{1B}[2J/a"], ["config", "--config", "none\u{202E}\u{1B}[2J"],
        ["snapshot", "--theme", "\u{202E}\u{1B}[2J"], ["snapshot", "--keys", "<\u{202E}\u{1B}[2J>"],
        ["\u{202E}\u{1B}[2J"],
        ["import", "no\u{202E}\u{1B}[2J.txt"], ["extract", "no\u{202E}\u{1B}[2J.txt"], ["doctor"],
        ["doctor", "--library", "no\u{202E}\u{1B}[2J"],
    ]

    @Test("no mark that turns text, and nothing that steers a terminal, leaves in any format")
    func direction() throws {
        let turned = "\u{202E}A\u{2067}d\u{200F}a\u{61C} \u{202A}Moss\u{202C}\u{2069}\u{9B}2J\u{1B}[2J"
        let record = [
            "id": turned, "title": turned, "url": "https://a.example/\(turned)",
            "text": "“No \(turned),” said \(turned).",
        ]
        try #require(try folder.quoth("import", "-", input: try lines([record])).status == 0)
        for arguments in Self.commands {
            let outcome = try folder.quoth(arguments)
            let written = (outcome.output + outcome.errors).unicodeScalars
            #expect(!written.isEmpty, "\(arguments)")
            let leaks = written.filter { scalar in
                [0x9B, 0x61C, 0x200E, 0x200F].contains(scalar.value) || (0x202A...0x202E).contains(scalar.value)
                    || (0x2066...0x2069).contains(scalar.value)
            }
            #expect(leaks.isEmpty, "\(arguments)")
            #expect(written.firstRange(of: "\u{1B}[2J".unicodeScalars) == nil, "\(arguments)")
        }
    }

    @Test("only addresses of pages leave as links")
    func links() throws {
        let addresses = [
            "javascript:alert(1)", "ftp://a.example/x", "mailto:a@b.example", "file:///etc/passwd", "data:text/html,x",
        ]
        let records = addresses.map { ["title": "Fog", "url": $0, "text": "“No,” said Ada Moss of \($0.count)."] }
        try #require(try folder.quoth("import", "-", input: try lines(records)).status == 0)
        let ids = try (1...folder.quoth("list").lines.count).map { "\($0)" }
        let pages = ids.map { ["export", $0] }
        for arguments in pages + [["export", "--format", "markdown"] + ids, ["quotes", "--format", "markdown"]] {
            let output = try folder.quoth(arguments).output
            #expect(output.contains("Fog"))
            for address in addresses { #expect(!output.contains(address), "\(address)") }
        }
    }
}

/// Python, where there is one.
private enum Python {
    static var isThere: Bool { FileManager.default.isExecutableFile(atPath: "/usr/bin/python3") }

    /// What a script prints.
    static func run(_ script: String, _ arguments: [String]) throws -> String {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        process.arguments = ["-c", script] + arguments
        process.standardOutput = output
        try process.run()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: text, as: UTF8.self)
    }
}
