import Foundation
import ScenarioSupport
import Testing

@Suite("Kills, damaged files and locks")
struct DamageTests {
    private let folder: CommandFolder

    init() throws { folder = try CommandFolder() }

    private var library: String { folder.path + "/library.db" }

    private func writeArticles(_ count: Int) throws {
        let lines = (0..<count).map { "{\"title\": \"Article \($0)\", \"text\": \"Number \($0) of many.\"}" }
        try folder.write("corpus.jsonl", lines.joined(separator: "\n"))
    }

    @Test(
        "an import killed at any moment loses nothing of what it stored, and can be done again",
        arguments: 1...6 as ClosedRange<UInt64>)
    func killed(seed: UInt64) throws {
        var dice = SeededGenerator(seed: seed)
        let count = 1_500
        try writeArticles(count)
        let run = try folder.start(["import", "corpus.jsonl"])
        // The moments that count are those at which files come, grow and go.
        var changes = Int.random(in: 0..<40, using: &dice)
        var before = sizes
        while run.process.isRunning, changes > 0 {
            let now = sizes
            if now != before { (before, changes) = (now, changes - 1) }
        }
        kill(run.process.processIdentifier, SIGKILL)
        run.process.waitUntilExit()
        let kept = FileManager.default.fileExists(atPath: library) ? try folder.quoth("list").lines.count : 0
        #expect(kept <= count)
        if kept > 0 { #expect(try folder.quoth("doctor").output.contains("no damage found")) }
        #expect(try folder.quoth("import", "corpus.jsonl").status == 0)
        #expect(try folder.quoth("list").lines.count == count)
        #expect(try folder.quoth("doctor").output.contains("no damage found"))
    }

    private var sizes: [off_t] {
        ["", "-wal", "-shm"].map { ending in
            var status = stat()
            return stat(library + ending, &status) == 0 ? status.st_size : -1
        }
    }

    @Test("a reader killed after a change has stored it", arguments: ["*", "m", "D"])
    func killedReader(key: String) throws {
        try writeArticles(3)
        #expect(try folder.quoth("import", "corpus.jsonl").status == 0)
        let before = try folder.quoth("list").output
        let terminal = try BuiltProgram().start(["--library", library])
        try terminal.waitFor(text: "3 articles")
        // Whatever shows from now on comes of the key.
        terminal.settle()
        let screen = terminal.screen.text
        terminal.send(key)
        try terminal.waitFor("the change") { $0.screen.text != screen }
        kill(terminal.program.process, SIGKILL)
        #expect(try terminal.waitForEnd() == .killed(SIGKILL))
        #expect(try folder.quoth("list").output != before)
        #expect(try folder.quoth("doctor").output.contains("no damage found"))
    }

    @Test(
        "a damaged file ends no command but with a sentence, and none makes it worse",
        arguments: 1...8 as ClosedRange<UInt64>)
    func damaged(seed: UInt64) throws {
        var dice = SeededGenerator(seed: seed)
        try writeArticles(60)
        #expect(try folder.quoth("import", "corpus.jsonl").status == 0)
        var bytes = try #require(FileManager.default.contents(atPath: library))
        if seed % 2 == 0 {
            bytes = bytes.prefix(Int.random(in: 1..<bytes.count, using: &dice))
        } else {
            let page = Int.random(in: 0..<bytes.count / 4_096, using: &dice) * 4_096
            for place in page..<page + 4_096 { bytes[place] = UInt8.random(in: 0...255, using: &dice) }
        }
        try bytes.write(to: URL(fileURLWithPath: library))
        for arguments in [["list"], ["show", "1"], ["search", "many"], ["quotes"], ["doctor"], ["snapshot"]] {
            let run = try folder.start(arguments)
            run.process.waitUntilExit()
            let errors = String(
                decoding: FileManager.default.contents(atPath: run.name + ".err") ?? Data(), as: UTF8.self)
            #expect(run.process.terminationReason == .exit, "\(arguments): \(errors)")
            #expect([0, 1, 65, 66, 70, 74].contains(run.process.terminationStatus), "\(arguments): \(errors)")
            #expect(!errors.contains("unexpected"), "\(arguments): \(errors)")
            #expect(FileManager.default.contents(atPath: library) == bytes, "\(arguments)")
        }
    }

    @Test("a library that another process is writing to can be read, and what would change it says so")
    func locked() throws {
        try writeArticles(3)
        #expect(try folder.quoth("import", "corpus.jsonl").status == 0)
        let script = """
            import sqlite3, sys
            library = sqlite3.connect(sys.argv[1], isolation_level=None)
            library.execute("BEGIN EXCLUSIVE")
            print("locked", flush=True)
            sys.stdin.read()
            """
        let process = Process()
        let (input, output) = (Pipe(), Pipe())
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script, library]
        (process.standardInput, process.standardOutput) = (input, output)
        try process.run()
        #expect(!output.fileHandleForReading.availableData.isEmpty)
        #expect(try folder.quoth("list").lines.count == 3)
        let terminal = try BuiltProgram().start(["--library", library])
        try terminal.waitFor(text: "3 articles")
        terminal.send("*")
        try terminal.waitFor(text: "is being written to by another process")
        terminal.send("\u{3}")
        #expect(try terminal.waitForEnd() == .exited(0))
        try input.fileHandleForWriting.close()
        process.waitUntilExit()
        #expect(try folder.quoth("doctor").output.contains("no damage found"))
    }
}
