import Foundation
import Testing

@Suite("quoth extract, streaming")
struct ExtractStreamTests {
    let folder: CommandFolder

    init() throws { folder = try CommandFolder() }

    private func line(_ id: String) -> String { "{\"id\": \"\(id)\", \"text\": \"“No,” said Ada Moss.\"}\n" }

    private func ids(_ outcome: CommandFolder.Outcome) throws -> [String] {
        try outcome.lines.map {
            let object = try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
            return (object?["id"] as? String ?? "none") + (object?["error"] == nil ? "" : "!")
        }
    }

    @Test("files, folders, JSON Lines and standard input keep the order in which they were named")
    func order() throws {
        try FileManager.default.createDirectory(atPath: folder.path + "/texts", withIntermediateDirectories: true)
        for name in ["texts/b.txt", "texts/a.txt", "last.txt"] { try folder.write(name, "“No,” said Ada Moss.") }
        try folder.write("texts/lines.jsonl", line("l1") + "\n" + line("l2"))
        // Long enough for what follows to be done before it.
        try folder.write("first.txt", String(repeating: "“No,” said Ada Moss.\n\n", count: 2000))
        let outcome = try folder.quoth("extract", "first.txt", "texts", "-", "last.txt", input: line("s1") + line("s2"))
        #expect(try ids(outcome) == ["first", "a", "b", "l1", "l2", "s1", "s2", "last"])
        #expect(outcome.status == 0)
    }

    @Test("trouble with some of many inputs stands in their places, and loses none of the others")
    func failures() throws {
        let lines = (0..<3000).map { $0 % 100 == 7 ? "{\"id\": \"bad\n" : line("\($0)") }
        try folder.write("a.jsonl", lines.joined())
        try folder.write("z.txt", "“No,” said Ada Moss.")
        let outcome = try folder.quoth("extract", "no.txt", "a.jsonl", "no.jsonl", "z.txt")
        let expected = (0..<3000).map { $0 % 100 == 7 ? "none!" : "\($0)" }
        #expect(try ids(outcome) == ["no!"] + expected + ["z"])
        #expect(outcome.status == 66)
        let complaints = outcome.errors.split(separator: "\n")
        #expect(complaints.count == 32)
        #expect(complaints[1].hasPrefix("quoth: a.jsonl, line 8: "))
        #expect(complaints.last == "quoth: no.jsonl: there is no such file or folder.")
    }

    @Test("a line is answered before the next one is there", .timeLimit(.minutes(1)))
    func conversation() throws {
        let process = Process()
        let (input, output) = (Pipe(), Pipe())
        process.executableURL = URL(fileURLWithPath: BuiltProgram.path)
        process.arguments = ["extract"]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        for id in ["a", "b", "c"] {
            try input.fileHandleForWriting.write(contentsOf: Data(line(id).utf8))
            var answer = Data()
            while answer.last != 0x0A { answer += output.fileHandleForReading.availableData }
            #expect(String(decoding: answer, as: UTF8.self).hasPrefix("{\"id\": \"\(id)\", "))
        }
        try input.fileHandleForWriting.close()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    @Test(
        "an endless input ends with the output's reader, and with an error where there is no room",
        .timeLimit(.minutes(1)),
        arguments: [
            ("yes \"$1\" | \"$0\" extract | head -n 1 | wc -l", "1"),
            // Shells let a program inherit that a broken pipe is an error like any other.
            ("trap '' PIPE; { yes \"$1\" 2>/dev/null | \"$0\" extract; echo $? >&2; } | head -n 1 | wc -l", "0 1"),
            ("yes \"$1\" | \"$0\" extract >/dev/full; echo $?", "74 quoth: The output cannot be written"),
        ])
    func endless(script: String, expected: String) throws {
        guard !script.contains("/dev/full") || FileManager.default.fileExists(atPath: "/dev/full") else { return }
        let process = Process()
        let (output, errors) = (Pipe(), Pipe())
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", script, BuiltProgram.path, String(line("a").dropLast())]
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let words = [errors, output].map {
            String(decoding: $0.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        }.flatMap { $0.split(whereSeparator: \.isWhitespace) }
        process.waitUntilExit()
        for word in expected.split(separator: " ") { #expect(words.contains(word)) }
    }
}
