import Foundation
import Testing

@Suite("quoth import")
struct ImportCommandTests {
    let folder: CommandFolder

    init() throws { folder = try CommandFolder() }

    @Test("articles are added once, updated when they changed, and the rest goes on after a bad file")
    func outcomes() throws {
        try folder.write("a.txt", "Harbour Vote\n\n“No,” said Ada Moss.")
        try folder.write("b.jsonl", #"{"id": 1, "title": "Ferry", "text": "Fares rise."}"# + "\n{bad\n")
        try folder.write("c.txt", "")
        let first = try folder.quoth("import", "a.txt", "b.jsonl", "c.txt", "missing.txt")
        #expect(first.output == "2 added, 3 refused\n")
        #expect(first.status == 65)
        #expect(
            first.errors == """
                quoth: b.jsonl, line 2: this is not the JSON of an article (it is not well-formed).
                quoth: c.txt: there is no text in it.
                quoth: missing.txt: there is no such file or folder.

                """)
        try folder.write("b.jsonl", #"{"id": 1, "title": "Ferry", "text": "Fares fall."}"#)
        let second = try folder.quoth("import", "a.txt", "b.jsonl")
        #expect(second.output == "1 updated, 1 already there\n")
        #expect(second.status == 0)
    }

    @Test("what other readers leave comes in with its marks, and addresses alone are told")
    func otherReaders() throws {
        try folder.write(
            "wallabag.json",
            #"[{"is_archived": 1, "is_starred": 1, "tags": ["Sea salt"], "title": "Vote", "url": "https://a/", "content": "<p>“No,” said Ada Moss.</p>"}]"#
        )
        try folder.write("pocket.csv", "title,url,time_added,tags,status\nFerry,https://b/,1461799514,,unread\n")
        let outcome = try folder.quoth("import", "wallabag.json", "pocket.csv")
        #expect(outcome.output == "1 added, 1 without text\n")
        #expect(outcome.status == 0)
        #expect(outcome.errors.contains("1 article without text, only with an address; \"quoth import --fetch FILE\""))
        let article = try #require((try folder.quoth("list", "--format", "json").json as? [[String: Any]])?.first)
        #expect(article["read"] as? Bool == true)
        #expect(article["starred"] as? Bool == true)
        #expect(article["tags"] as? [String] == ["sea-salt"])
    }

    @Test("the database of another program is refused with what to do")
    func otherDatabase() throws {
        try folder.write("other.db", "SQLite format 3\0" + String(repeating: "x", count: 2000))
        let outcome = try folder.quoth("import", "other.db")
        #expect(outcome.status != 0)
        #expect(outcome.errors.hasPrefix("quoth: other.db: "))
    }

    @Test(
        "standard input is a text or JSON Lines",
        arguments: [
            ("Harbour Vote\n\nThe council voted.", "Harbour Vote"),
            ("\n{\"title\": \"Ferry\", \"text\": \"Fares rise.\"}\n", "Ferry"),
        ])
    func standardInput(input: String, title: String) throws {
        #expect(try folder.quoth("import", "-", input: input).output == "1 added\n")
        #expect(try folder.quoth("list").output.contains(title))
    }

    @Test("a folder is read with those below; other kinds of files are told and left out")
    func folders() throws {
        try FileManager.default.createDirectory(atPath: folder.path + "/news/old", withIntermediateDirectories: true)
        try folder.write("news/a.txt", "A\n\nText.")
        try folder.write("news/old/b.md", "# B\n\nText.")
        try folder.write("news/c.png", "x")
        let outcome = try folder.quoth("import", "news")
        #expect(outcome.output == "2 added, 1 skipped\n")
        #expect(outcome.status == 0)
        #expect(outcome.errors.contains("news/c.png"))
    }

    @Test("where there is nothing to store, no library is made")
    func nothingToStore() throws {
        try folder.write("empty.txt", "")
        for name in ["missing.txt", "empty.txt"] {
            let outcome = try folder.quoth("import", name)
            #expect(outcome.output == "1 refused\n" && outcome.errors.hasPrefix("quoth: \(name): there is no "))
            #expect(!FileManager.default.fileExists(atPath: folder.path + "/library.db"))
        }
    }

    @Test("a killed import leaves a library of whole articles")
    func killed() throws {
        let count = 1200
        let body = String(repeating: "“No,” said Ada Moss of the council. ", count: 12)
        let lines = (0..<count).map { "{\"title\": \"Article \($0)\", \"text\": \"Number \($0). \(body)\"}" }
        try folder.write("corpus.jsonl", lines.joined(separator: "\n"))
        let run = try folder.start(["import", "corpus.jsonl"])
        let library = folder.path + "/library.db"
        // The first batch is in it, and the next is being worked on.
        func hasWritten() -> Bool {
            (try? FileManager.default.attributesOfItem(atPath: library)[.size] as? Int ?? 0) ?? 0 > 1 << 18
        }
        while run.process.isRunning && !hasWritten() { sched_yield() }
        kill(run.process.processIdentifier, SIGKILL)
        run.process.waitUntilExit()
        #expect(run.process.terminationReason == .uncaughtSignal)
        let doctor = try folder.quoth("doctor")
        #expect(doctor.status == 0 && doctor.output.contains("no damage found"))
        #expect(try folder.quoth("list").lines.count < count)
        #expect(try folder.quoth("import", "corpus.jsonl").status == 0)
        #expect(try folder.quoth("list").lines.count == count)
    }

    @Test("what is no library is refused and left as it is")
    func noLibrary() throws {
        try folder.write("library.db", "My diary. ")
        try folder.write("a.txt", "A\n\nText.")
        let outcome = try folder.quoth("import", "a.txt")
        #expect(outcome.status == 65)
        #expect(outcome.errors.contains("library.db is not a Quoth library"))
        #expect(FileManager.default.contents(atPath: folder.path + "/library.db") == Data("My diary. ".utf8))
    }

    @Test("of a JSON array on standard input, the good articles are taken and the bad one is told")
    func array() throws {
        let array = "[{\"text\": \"One.\"}, {\"title\": \"no text\"}, {\"text\": \"Two.\"}]"
        let outcome = try folder.quoth("import", "-", input: array)
        #expect(outcome.status == 65)
        #expect(outcome.output.contains("2 added, 1 refused"))
        #expect(outcome.errors.contains("article 2 of the array"))
    }

    @Test("pipes and links to folders are left out of a folder")
    func noFiles() throws {
        let news = folder.path + "/news"
        try FileManager.default.createDirectory(atPath: news, withIntermediateDirectories: true)
        #expect(mkfifo(news + "/pipe.txt", 0o600) == 0)
        try FileManager.default.createSymbolicLink(atPath: news + "/loop", withDestinationPath: news)
        try folder.write("news/a.txt", "A headline\n\nText.")
        let outcome = try folder.quoth("import", "news")
        #expect(outcome.status == 0 && outcome.output.contains("1 added"))
    }
}
