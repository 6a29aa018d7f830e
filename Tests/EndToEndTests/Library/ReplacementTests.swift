import Foundation
import NewsModel
import Testing

/// What happens to a library's file while the reader has it open.
enum Replacement: String, CaseIterable, CustomTestStringConvertible, Sendable {
    case movedOver = "another library is moved over it"
    case movedAway = "it is moved away, and another takes its place"
    case copiedOver = "another library is copied over it"
    case removed = "it is removed"
    case removedAndMade = "it is removed, and an import makes another"
    case linkedElsewhere = "the link that it is leads to another library"

    var testDescription: String { rawValue }
}

@Suite("A library that is replaced while it is open")
struct ReplacementTests {
    private static let titles = (old: "Old Quay", new: "New Bridge")

    /// A folder with the old library under the reader and a new one beside it, each of many articles.
    private struct Place {
        let folder = try? CommandFolder()
        var path: String { folder?.path ?? "" }
        var library: String { path + "/library.db" }
        /// Where the old library is afterwards; nil where it is gone.
        var kept: String?

        init(linked: Bool) throws {
            let folder = try #require(folder)
            for (name, title) in [("old", titles.old), ("new", titles.new)] {
                let lines = (1...40).map { "{\"title\": \"\(title) \($0)\", \"text\": \"Text \($0) of \(title).\"}" }
                try folder.write(name + ".jsonl", lines.joined(separator: "\n"))
                let library = name == "old" && !linked ? "library.db" : name + ".db"
                let outcome = try folder.quoth("import", name + ".jsonl", "--library", folder.path + "/" + library)
                #expect(outcome.status == 0)
            }
            if linked {
                try FileManager.default.createSymbolicLink(atPath: library, withDestinationPath: path + "/old.db")
            }
        }

        mutating func suffer(_ replacement: Replacement) throws {
            let folder = try #require(folder)
            switch replacement {
            case .movedOver: #expect(rename(path + "/new.db", library) == 0)
            case .movedAway:
                #expect(rename(library, path + "/old.db") == 0)
                #expect(rename(path + "/new.db", library) == 0)
                kept = path + "/old.db"
            case .copiedOver:
                let file = try #require(FileHandle(forWritingAtPath: library))
                try file.truncate(atOffset: 0)
                try file.write(contentsOf: try #require(FileManager.default.contents(atPath: path + "/new.db")))
                try file.close()
            case .removed: #expect(unlink(library) == 0)
            case .removedAndMade:
                #expect(unlink(library) == 0)
                #expect(try folder.quoth("import", "new.jsonl").status == 0)
            case .linkedElsewhere:
                #expect(unlink(library) == 0)
                try FileManager.default.createSymbolicLink(atPath: library, withDestinationPath: path + "/new.db")
                kept = path + "/old.db"
            }
        }

        /// Expects a library to be whole and to have all articles of a title, with none read, starred or deleted.
        func expectWhole(_ library: String, _ title: String, starred: Int = 0) throws {
            let folder = try #require(folder)
            let doctor = try folder.quoth("doctor", "--library", library)
            #expect(doctor.output.contains("no damage found"), "\(doctor.output)\(doctor.errors)")
            let list = try folder.quoth("list", "--library", library)
            #expect(list.lines.count { $0.contains(title) } == 40)
            #expect(list.lines.count { $0.contains("★") } == starred)
        }
    }

    @Test("neither library is written to, and what is there is opened when asked for", arguments: Replacement.allCases)
    func replaced(_ replacement: Replacement) throws {
        var place = try Place(linked: replacement == .linkedElsewhere)
        let program = try BuiltProgram()
        let terminal = try program.start(["--library", place.library])
        try terminal.waitFor(text: Self.titles.old)
        terminal.send("*")
        try terminal.waitFor(text: "★")
        try place.suffer(replacement)
        // Every key that changes something, and those that store where one is.
        for keys in ["D", "*", "m", "l", "G", "h", "jj", "D", "M"] {
            terminal.send(keys)
            terminal.settle()
        }
        #expect(terminal.screen.text.contains("library replaced"), "\(terminal.screen.text)")
        if replacement == .removed {
            terminal.send("\u{3}")
            #expect(try terminal.waitForEnd() == .exited(0))
            #expect(!FileManager.default.fileExists(atPath: place.library))
            return
        }
        try place.expectWhole(place.library, Self.titles.new)
        terminal.send("\u{12}")
        try terminal.waitFor(text: Self.titles.new)
        #expect(!terminal.screen.text.contains("library replaced"))
        terminal.send("u")
        try terminal.waitFor(text: "nothing to undo")
        terminal.send("*")
        try terminal.waitFor(text: "★")
        terminal.send("\u{3}")
        #expect(try terminal.waitForEnd() == .exited(0))
        try place.expectWhole(place.library, Self.titles.new, starred: 1)
        if let kept = place.kept { try place.expectWhole(kept, Self.titles.old, starred: 1) }
    }

    @Test(
        "an import stops where another library takes the place of its own",
        arguments: [Replacement.movedOver, .movedAway, .copiedOver, .linkedElsewhere])
    func underImport(_ replacement: Replacement) throws {
        var place = try Place(linked: replacement == .linkedElsewhere)
        let folder = try #require(place.folder)
        let lines = (0..<4_000).map { "{\"title\": \"Late \($0)\", \"text\": \"Number \($0).\"}" }
        try folder.write("late.jsonl", lines.joined(separator: "\n"))
        let before = FileStampOfTest(place.library)
        let run = try folder.start(["import", "late.jsonl"])
        while run.process.isRunning, FileStampOfTest(place.library) == before { sched_yield() }
        try place.suffer(replacement)
        run.process.waitUntilExit()
        let errors = String(decoding: FileManager.default.contents(atPath: run.name + ".err") ?? Data(), as: UTF8.self)
        #expect(run.process.terminationStatus == 75, "\(errors)")
        #expect(errors.contains("was replaced while it was open"), "\(errors)")
        try place.expectWhole(place.library, Self.titles.new)
        if let kept = place.kept { try place.expectWhole(kept, Self.titles.old) }
    }

    @Test("nothing lies beside a library while the reader waits")
    func nothingBeside() throws {
        let place = try Place(linked: false)
        let program = try BuiltProgram()
        let terminal = try program.start(["--library", place.library])
        try terminal.waitFor(text: Self.titles.old)
        terminal.send("*lGhj")
        terminal.settle()
        #expect(!FileManager.default.fileExists(atPath: place.library + "-wal"))
        #expect(!FileManager.default.fileExists(atPath: place.library + "-shm"))
        terminal.send("\u{3}")
        #expect(try terminal.waitForEnd() == .exited(0))
    }
}

/// Size and time of a file, to see when it was written.
private struct FileStampOfTest: Equatable {
    let size: Int
    let written: Date

    init(_ path: String) {
        let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        let attributes = try? FileManager.default.attributesOfItem(atPath: resolved)
        size = attributes?[.size] as? Int ?? 0
        written = attributes?[.modificationDate] as? Date ?? .distantPast
    }
}
