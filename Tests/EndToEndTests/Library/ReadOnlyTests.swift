import Foundation
import NewsModel
import Testing

/// Ways in which a library cannot be written to, made with the tools of Linux by a user who may.
enum Lock: String, CaseIterable, CustomTestStringConvertible, Sendable {
    case foreignFile = "its file and folder are another user's"
    case foreignFolder = "its folder alone is another user's"
    case readOnlyMount = "its file system is mounted read-only"
    case logInForeignFolder = "a killed process left a log in another user's folder"
    case fullDisk = "its disk is full"

    var testDescription: String { rawValue }
}

@Suite("A library that cannot be written to", .enabled(if: Lock.canBeMade, "needs root and mount, on Linux"))
struct ReadOnlyTests {
    /// A library of three articles behind a lock; taken away with the value's owner.
    private final class LockedPlace {
        let folder: CommandFolder
        let lock: Lock
        let mount: String
        var library: String { mount + "/library.db" }

        /// - Parameter script: what is done to the library before it is locked, in SQL.
        init(_ lock: Lock, after script: String? = nil) throws {
            self.lock = lock
            folder = try CommandFolder()
            mount = folder.path + "/place"
            try FileManager.default.createDirectory(atPath: mount, withIntermediateDirectories: true)
            let usesMount = lock == .readOnlyMount || lock == .fullDisk
            if usesMount { try Lock.run("mount", "-t", "tmpfs", "-o", "size=1m", "quoth-test", mount) }
            let lines = (1...3).map { "{\"title\": \"Tide \($0)\", \"text\": \"“No,” said Ada Moss.\"}" }
            try folder.write("a.jsonl", lines.joined(separator: "\n"))
            #expect(try folder.quoth("import", "a.jsonl", "--library", library).status == 0)
            if let script { try Lock.run("python3", "-c", Self.program, library, script) }
            if lock == .logInForeignFolder { try leaveLog() }
            try Lock.run("chmod", "-R", "a+rX", folder.path)
            switch lock {
            case .logInForeignFolder, .foreignFile: break
            case .foreignFolder: try Lock.run("chmod", "a+w", library)
            case .readOnlyMount: try Lock.run("mount", "-o", "remount,ro", mount)
            case .fullDisk:
                try? Lock.run("dd", "if=/dev/zero", "of=\(mount)/filler", "bs=1k")
            }
        }

        deinit {
            if lock == .readOnlyMount || lock == .fullDisk { try? Lock.run("umount", mount) }
        }

        /// Runs SQL on a library.
        private static let program = """
            import sqlite3, sys
            library = sqlite3.connect(sys.argv[1])
            library.executescript(sys.argv[2])
            library.close()
            """

        /// Has a process end without closing the library, after it renamed an article.
        private func leaveLog() throws {
            let script = """
                import os, sqlite3
                library = sqlite3.connect("\(library)")
                library.execute("UPDATE article SET title = 'Tide 4' WHERE title = 'Tide 3'")
                library.commit()
                os._exit(0)
                """
            try Lock.run("python3", "-c", script)
            try? FileManager.default.removeItem(atPath: library + "-shm")
        }

        /// The command that runs the program as the user whom the lock keeps out.
        func command(_ arguments: String...) -> [String] {
            let own = [BuiltProgram.path] + arguments + ["--library", library]
            let needsOther = lock != .readOnlyMount && lock != .fullDisk
            return needsOther ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] + own : own
        }
    }

    @Test("everything that reads works, and what changes is refused with a reason", arguments: Lock.allCases)
    func reads(_ lock: Lock) throws {
        let place = try LockedPlace(lock)
        // SQLite leaves the empty beginnings of its own files on a full disk.
        func files() throws -> [String] {
            let names = try FileManager.default.contentsOfDirectory(atPath: place.mount).sorted()
            return lock == .fullDisk ? names.filter { !$0.hasPrefix("library.db-") } : names
        }
        let before = try files()
        for arguments in [["list"], ["show", "1"], ["search", "tide"], ["quotes"], ["speakers"], ["corrections"]] {
            let command = place.command()
            let outcome = try Lock.run(Array(command.dropLast(2)) + arguments + command.suffix(2))
            #expect(outcome.status == 0, "\(arguments): \(outcome.text)")
        }
        let list = try Lock.run(place.command("list"))
        #expect(list.text.split(separator: "\n").count == 3)
        #expect(list.text.contains("Tide 4") == (lock == .logInForeignFolder))
        try place.folder.write("b.txt", "Fog\n\n" + String(repeating: "It was foggy in the harbour. ", count: 300))
        let refused = try Lock.run(place.command("import", place.folder.path + "/b.txt"))
        #expect(refused.status == 74, "\(refused.text)")
        #expect(
            refused.text.contains("cannot be written to") || refused.text.contains("no room left"), "\(refused.text)")
        #expect(try files() == before)
        let doctor = try Lock.run(place.command("doctor"))
        #expect(!doctor.text.contains("damage:"), "\(doctor.text)")
    }

    @Test("a library of version 4 is read where it cannot be brought up to date")
    func olderVersion() throws {
        let place = try LockedPlace(
            .readOnlyMount,
            after: """
                ALTER TABLE attribution DROP COLUMN modality;
                ALTER TABLE attribution DROP COLUMN manner;
                DELETE FROM grdb_migrations WHERE identifier LIKE '5:%';
                PRAGMA user_version = 4;
                """)
        let quotes = try Lock.run(place.command("quotes"))
        #expect(quotes.status == 0)
        #expect(quotes.text.hasPrefix("Ada Moss said: “No,”\n"))
        let speakers = try Lock.run(place.command("speakers"))
        #expect(speakers.status == 0)
        #expect(speakers.text.contains("3 quotes    3 articles  Ada Moss"))
    }

    @Test("the reader says read-only, and every key that would change something says why", arguments: Lock.allCases)
    func reader(_ lock: Lock) throws {
        guard lock != .fullDisk else { return }
        let place = try LockedPlace(lock)
        let command = place.command().map { "'\($0)'" }.joined(separator: " ")
        let terminal = try BuiltProgram().start(script: command)
        try terminal.waitFor(text: "Tide 1")
        try terminal.waitFor(text: "read-only")
        for key in ["*", "m", "M", "t", "D", "u", "c"] {
            terminal.send(key)
            try terminal.waitFor(text: "the library is read-only: ")
            terminal.send("\u{1B}")
            try terminal.waitFor("no message") { !$0.screen.text.contains("the library is read-only: ") }
        }
        terminal.send("l]")
        try terminal.waitFor(text: "quote 1 of 1")
        terminal.send("\u{3}")
        #expect(try terminal.waitForEnd() == .exited(0))
    }

    @Test("a full disk takes no change and loses none")
    func fullDisk() throws {
        let place = try LockedPlace(.fullDisk)
        let terminal = try BuiltProgram().start(["--library", place.library])
        try terminal.waitFor(text: "Tide 1")
        terminal.send("*")
        try terminal.waitFor(text: "no room left")
        #expect(!terminal.screen.text.contains("★"))
        try FileManager.default.removeItem(atPath: place.mount + "/filler")
        terminal.send("*")
        try terminal.waitFor(text: "★")
        terminal.send("\u{3}")
        #expect(try terminal.waitForEnd() == .exited(0))
        let doctor = try Lock.run(place.command("doctor"))
        #expect(doctor.text.contains("no damage found"))
        #expect(try Lock.run(place.command("list")).text.contains("★"))
    }

    @Test("an import that fills the disk keeps what it stored before, and says so")
    func fullDuringImport() throws {
        let place = try LockedPlace(.fullDisk)
        try FileManager.default.removeItem(atPath: place.mount + "/filler")
        let lines = (0..<2_000).map { number in
            "{\"title\": \"Late \(number)\", \"text\": \"\(String(repeating: "Number \(number). ", count: 30))\"}"
        }
        try place.folder.write("late.jsonl", lines.joined(separator: "\n"))
        let outcome = try Lock.run(place.command("import", place.folder.path + "/late.jsonl"))
        #expect(outcome.status == 74, "\(outcome.text)")
        #expect(outcome.text.contains("no room left"), "\(outcome.text)")
        let list = try Lock.run(place.command("list"))
        #expect(list.text.split(separator: "\n").count >= 3)
        #expect(try Lock.run(place.command("doctor")).text.contains("no damage found"))
    }
}

extension Lock {
    /// Whether this process may mount file systems, as a probe shows.
    static let canBeMade: Bool = {
        #if os(Linux)
            guard getuid() == 0, let folder = try? CommandFolder() else { return false }
            guard (try? run("mount", "-t", "tmpfs", "-o", "size=64k", "quoth-test", folder.path)) != nil else {
                return false
            }
            _ = try? run("umount", folder.path)
            return true
        #else
            return false
        #endif
    }()

    /// A tool that did not do its work.
    struct ToolFailure: Error, CustomStringConvertible {
        let description: String
    }

    /// Runs a tool that has to succeed.
    static func run(_ command: String...) throws {
        let outcome = try run(command)
        guard outcome.status == 0 else { throw ToolFailure(description: "\(command): \(outcome.text)") }
    }

    /// Runs a command to its end; gives its status and all it printed.
    static func run(_ command: [String]) throws -> (status: Int32, text: String) {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        process.environment = [
            "PATH": "/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", "TERM": "xterm",
        ]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: data, as: UTF8.self))
    }
}
