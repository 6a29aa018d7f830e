import Foundation
import Testing

@Suite("quoth export, corrections")
struct ExportCommandTests {
    let folder: CommandFolder

    init() throws {
        folder = try CommandFolder()
        try folder.write("a.txt", "Harbour Vote\n\n“We keep it,” said Ada Moss, the mayor.\n\n<b>Bold</b> & “so on”.")
        try folder.write("b.txt", "Ferry Fares\n\nFares rise in the spring.")
        try #require(try folder.quoth("import", "a.txt", "b.txt").status == 0)
    }

    private func written(_ name: String) throws -> String {
        try String(contentsOfFile: folder.path + "/" + name, encoding: .utf8)
    }

    @Test("articles go to a folder that is made for them, each to a file named for its title")
    func toFolder() throws {
        #expect(try folder.quoth("export", "1", "2", "--output", "out/").status == 0)
        #expect(try written("out/harbour-vote.html").contains("<q class=\"s0\">“We keep it,”</q>"))
        #expect(try written("out/ferry-fares.html").contains("Fares rise in the spring."))
    }

    @Test("a file that is there is written over only when told to")
    func there() throws {
        try folder.write("notes.md", "mine")
        let outcome = try folder.quoth("export", "1", "--format", "markdown", "--output", "notes.md")
        #expect(outcome.status == 74 && outcome.errors.contains("--force"))
        #expect(try written("notes.md") == "mine")
        #expect(try folder.quoth("export", "1", "--format", "markdown", "-o", "notes.md", "--force").status == 0)
        #expect(try written("notes.md").hasPrefix("# Harbour Vote\n"))
    }

    @Test("without --output, articles go to standard output; JSON is what show prints")
    func toOutput() throws {
        let shown = try folder.quoth("show", "1", "--format", "json").output
        #expect(try folder.quoth("export", "1", "--format", "json").output == shown)
        #expect(try folder.quoth("export", "1").output.components(separatedBy: "<!DOCTYPE html>").count == 2)
        let markdown = try folder.quoth("export", "1", "2", "--format", "markdown").output
        #expect(markdown.components(separatedBy: "\n# ").count == 2)
        let pages = try folder.quoth("export", "1", "2")
        #expect(pages.status == 64)
        #expect(pages.output.isEmpty)
        #expect(pages.errors.contains("2 pages need a folder"))
    }

    @Test("an article that cannot be written is told, and the others are written")
    func failures() throws {
        let missing = try folder.quoth("export", "1", "9", "2", "--output", "out/")
        #expect(missing.status == 66)
        #expect(missing.errors.split(separator: "\n").count == 1)
        #expect(missing.errors.contains("has no article 9"))
        #expect(try names("out") == ["ferry-fares.html", "harbour-vote.html"])
        #expect(try folder.quoth("export", "9", "--output", "none/").status == 66)
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/none"))
        let printed = try folder.quoth("export", "9", "2", "--format", "markdown")
        #expect(printed.status == 66)
        #expect(printed.output.hasPrefix("# Ferry Fares\n"))
        let several = try folder.quoth("export", "1", "2", "--output", "one.html")
        #expect(several.status == 64)
        #expect(several.errors.contains("--output one.html/"))
        #expect(try folder.quoth("export", "1", "--output", "none/a.html").status == 74)
    }

    private func names(_ path: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path + "/" + path).sorted()
    }

    @Test("articles of one title get a file each, also where files of earlier runs are written over")
    func sameTitles() throws {
        let titles = ["Tides", "Tides", "TIDES", "…", "ti\u{AD}des"]
        for (number, title) in titles.enumerated() {
            let line = "{\"title\": \"\(title)\", \"text\": \"Text number \(number).\"}"
            try #require(try folder.quoth("import", "--library", "tides.db", "-", input: line).status == 0)
        }
        let export = [
            "export", "--library", "tides.db", "1", "2", "3", "4", "5", "5", "--format", "markdown", "-o", "out",
        ]
        try FileManager.default.createDirectory(atPath: folder.path + "/out", withIntermediateDirectories: true)
        let expected = ["article-4.md", "tides-2.md", "tides-3.md", "tides-4.md", "tides.md"]
        let first = try folder.quoth(export)
        #expect(first.status == 0, "\(first.errors)")
        #expect(try names("out") == expected)
        for (number, name) in ["tides.md", "tides-2.md", "tides-3.md", "article-4.md", "tides-4.md"].enumerated() {
            #expect(try written("out/" + name).contains("Text number \(number)."), "\(name)")
        }
        let again = try folder.quoth(export)
        #expect(again.status == 74)
        #expect(again.errors.split(separator: "\n").count == 5)
        let forced = try folder.quoth(export + ["--force"])
        #expect(forced.status == 0, "\(forced.errors)")
        #expect(try names("out") == expected)
        #expect(try written("out/tides-2.md").contains("Text number 1."))
    }

    @Test("a file that cannot be written keeps no other from being written")
    func unwritable() throws {
        try FileManager.default.createDirectory(
            atPath: folder.path + "/out/harbour-vote.html", withIntermediateDirectories: true)
        let outcome = try folder.quoth("export", "1", "2", "--output", "out", "--force")
        #expect(outcome.status == 74)
        #expect(outcome.errors.contains("out/harbour-vote.html cannot be written"))
        #expect(try names("out") == ["ferry-fares.html", "harbour-vote.html"])
    }

    @Test(
        "a browser reads the page as it was written: no element is mended, none is dropped",
        .enabled(if: Browser.isThere))
    func browser() throws {
        try #require(try folder.quoth("export", "1", "--output", "page.html").status == 0)
        let elements = { (text: String) in
            text.matches(of: /<\/?(q|i|div|aside|p|ul|li|h1|sup|span|small|b|article)\b/).map(\.output.1)
        }
        let written = elements(try written("page.html"))
        let seen = elements(try Browser.document(of: folder.path + "/page.html", folder: folder.path))
        #expect(written.count > 20 && seen == written)
    }

    @Test("a correction made in the reader is printed with what was found, to learn from")
    func corrections() throws {
        #expect(try folder.quoth("corrections").output.isEmpty)
        let terminal = try EmulatedTerminal(
            [BuiltProgram.path],
            environment: ["QUOTH_LIBRARY": folder.path + "/library.db", "LANG": "C.UTF-8", "TERM": "xterm-256color"],
            columns: 100, rows: 30, home: folder)
        try terminal.waitFor(text: "Fares rise in the spring.")
        terminal.send("j")
        try terminal.waitFor(text: "said Ada Moss")
        terminal.send("l]c")
        try terminal.waitFor(text: "it is no quote")
        terminal.send("it is no\r")
        try terminal.waitFor(text: "u undoes it")
        terminal.send("\u{3}")
        #expect(try terminal.waitForEnd() == .exited(0))
        let line = try #require(try folder.quoth("corrections").json as? [String: Any])
        #expect(line["verdict"] as? String == "no-quote" && line["speaker"] is NSNull)
        #expect(line["content"] as? [[Int]] == [[14, 27]] && line["title"] as? String == "Harbour Vote")
        let found = try #require((line["found"] as? [[String: Any]])?.first)
        #expect(found["speaker"] as? String == "Ada Moss")
        #expect(try folder.quoth("quotes", "--format", "json").output == "[]\n")
    }
}

/// Chromium without a window, where there is one.
private enum Browser {
    private static let names = ["chromium", "chromium-browser", "google-chrome"]

    private static var path: String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return folders.lazy.flatMap { folder in names.map { folder + "/" + $0 } }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    static var isThere: Bool { path != nil }

    /// The document as the browser holds it, once it has read a file.
    static func document(of file: String, folder: String) throws -> String {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: try #require(path))
        process.arguments = [
            "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=" + folder + "/browser", "--dump-dom",
            "file://" + file,
        ]
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: text, as: UTF8.self)
    }
}
