import Foundation
import NewsModel
import Testing

@testable import Importers

/// Files as others make them: other encodings, other line breaks, names of any bytes.
@Suite("What comes in")
struct IncomingTests {
    private static let isShared = Comment("../shared is not here")

    /// What reading a file gives.
    private func read(_ path: String) -> (drafts: [DraftArticle], errors: [ImportError], warnings: [ImportWarning]) {
        var reader = DraftReader(ImportFile(path: path))
        var (drafts, errors, warnings): ([DraftArticle], [ImportError], [ImportWarning]) = ([], [], [])
        while let items = reader.next() {
            for item in items {
                switch item {
                case .success(let draft): drafts.append(draft)
                case .failure(let error): errors.append(error)
                }
            }
            warnings += reader.takeWarnings()
        }
        return (drafts, errors, warnings)
    }

    /// Calls `body` with the path of a file with these bytes, whose name may be of any.
    private func withFile(_ name: [UInt8], _ content: [UInt8], _ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("quoth-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/" + PathText.text(of: name)
        let opened = PathText.bytes(of: path).withUnsafeBufferPointer { path in
            path.baseAddress.flatMap { fopen($0, "w") }
        }
        let file = try #require(opened)
        fwrite(content, 1, content.count, file)
        fclose(file)
        defer { _ = PathText.bytes(of: path).withUnsafeBufferPointer { $0.baseAddress.map { unlink($0) } } }
        try body(path)
    }

    @Test("a name that is no UTF-8 leads to its file, and is shown without its bytes")
    func names() throws {
        try withFile(Array("caf".utf8) + [0xE9] + Array(".txt".utf8), Array("“No,” said Ada Moss.".utf8)) { path in
            let folder = path.split(separator: "/").dropLast().map { "/" + $0 }.joined()
            let files = try ImportFile.all(at: folder)
            #expect(files.map(\.path) == [path])
            #expect(read(path).drafts.map(\.title) == ["caf\u{FFFD}"])
            #expect(PathText.shown(path).hasSuffix("/caf\u{FFFD}.txt"))
        }
    }

    @Test(
        "paths of any bytes survive as text",
        arguments: [[0x61], [0xE9], [0xC3, 0xA9, 0xFF, 0x62], [0xF0, 0x9F], [0xEF, 0xBF, 0xBD]] as [[UInt8]])
    func paths(bytes: [UInt8]) {
        #expect(PathText.bytes(of: PathText.text(of: bytes)).map { UInt8(bitPattern: $0) } == bytes + [0])
    }

    @Test("a text without a headline has its file's name for a title, and the file for its key")
    func titles() throws {
        try withFile(Array("harbour-vote_2026.txt".utf8), Array("The council voted to move the harbour.".utf8)) {
            path in
            let draft = try #require(read(path).drafts.first)
            #expect(draft.title == "harbour-vote_2026")
            #expect(draft.text == "The council voted to move the harbour.")
            #expect(draft.externalID == "file:" + path)
            #expect(draft.isFile)
        }
    }

    @Test("blank keys and addresses are none", arguments: ["", " ", "\\n"])
    func blank(value: String) throws {
        let line = "{\"id\": \"\(value)\", \"url\": \"\(value)\", \"text\": \"The pier is shut.\"}"
        let draft = try JSONLinesImporter().reading(of: Array(line.utf8)).draft
        #expect(draft.externalID == nil)
        #expect(draft.url == nil)
        #expect(draft.source == nil)
    }

    @Test(
        "line breaks of every kind break lines",
        arguments: ["\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{B}", "\u{C}"])
    func breaks(mark: String) {
        #expect(LineBreaks.normalized("a\(mark)b") == "a\nb")
        #expect(LineBreaks.normalized("\u{FEFF}a\(mark)\(mark)b") == "a\n\nb")
    }

    @Test("a paragraph separator ends a paragraph")
    func paragraphs() {
        #expect(TextImporter().draft(of: "One line.\u{2029}Another line.").paragraphs.count == 2)
    }

    @Test("what is not understood of a date is told, and the article comes in")
    func dates() throws {
        let lines = ["last Tuesday", "2026-03-01", "", "04/27/2016"].map { "{\"text\": \"A.\", \"date\": \"\($0)\"}" }
        try withFile(Array("a.jsonl".utf8), Array(lines.joined(separator: "\n").utf8)) { path in
            let (drafts, errors, warnings) = read(path)
            #expect(drafts.count == 4)
            #expect(errors.isEmpty)
            #expect(warnings.map(\.line) == [1, 4])
            #expect(warnings.first?.description == "\(path), line 1: date not understood: last Tuesday")
        }
    }

    @Test("a bad byte in a line of JSON is told, and the article comes in")
    func badByte() throws {
        let line = Array("{\"text\": \"“No” ".utf8) + [0xFF] + Array(" said Ada Moss.\"}".utf8)
        try withFile(Array("a.jsonl".utf8), line) { path in
            let (drafts, errors, warnings) = read(path)
            #expect(drafts.map(\.text) == ["“No” \u{FFFD} said Ada Moss."])
            #expect(errors.isEmpty)
            #expect(warnings.map(\.kind) == [.bytesReplaced(1)])
        }
    }

    @Test(
        "papers and archives are refused under any name",
        arguments: ["a.txt", "a.jsonl", "a.json", "a.html", "a", "a.gz"])
    func refused(name: String) throws {
        try withFile(Array(name.utf8), Array("%PDF-1.7\n“No,” she said.".utf8)) { path in
            let (drafts, errors, _) = read(path)
            #expect(drafts.isEmpty)
            #expect(errors.map(\.code) == [.notText])
        }
    }

    @Test(
        "pages, feeds and mails come in under any name that is not one of JSON",
        arguments: ["a.txt", "a.html", "a", "a.gz", "a.xml"])
    func documents(name: String) throws {
        let page =
            "<!DOCTYPE html><html><title>Vote</title><h1>Vote</h1>"
            + String(
                repeating:
                    "<p>“We never close the harbour,” Ada Moss told the council on Monday, and nobody spoke against it.</p>",
                count: 3)
        let feed =
            "<rss><channel><title>Gazette</title><item><title>Vote</title><description>No.</description></item><item><title>Tide</title></item></channel></rss>"
        let mail = "From: Ada <a@b.example>\nTo: c@d.example\nSubject: Vote\n\n“No,” said Ada Moss."
        for (content, titles) in [(page, ["Vote"]), (feed, ["Vote", "Tide"]), (mail, ["Vote"])] {
            try withFile(Array(name.utf8), Array(content.utf8)) { path in
                let (drafts, errors, _) = read(path)
                #expect(drafts.map(\.title) == titles)
                #expect(errors.isEmpty)
            }
        }
    }

    @Test("a list of feeds is told where it is taken")
    func outline() throws {
        try withFile(Array("a.xml".utf8), Array("<opml><body/></opml>".utf8)) { path in
            let (drafts, errors, _) = read(path)
            #expect(drafts.isEmpty)
            #expect(errors.first?.description.contains("quoth feeds import FILE") == true)
        }
    }

    @Test("a file with one bad byte is UTF-8", .enabled(if: Cases.areThere, isShared))
    func badUTF8() throws {
        let (drafts, _, warnings) = read(Cases.path("badutf.txt"))
        #expect(drafts.first?.text.contains("The café said “no” and then a bad byte \u{FFFD} came") == true)
        #expect(warnings.map(\.kind) == [.bytesReplaced(1)])
    }

    @Test("two articles with an empty address are two", .enabled(if: Cases.areThere, isShared))
    func emptyAddress() { #expect(read(Cases.path("emptyurl.jsonl")).drafts.map(\.url) == [nil, nil]) }

    @Test("a late evening is of its own day", .enabled(if: Cases.areThere, isShared))
    func late() throws {
        let date = try #require(read(Cases.path("late.jsonl")).drafts.first?.date)
        #expect(date.secondsFromUTC == -5 * 3_600)
        #expect(date.onItsClock.formatted(.iso8601) == "2026-03-01T23:30:00Z")
    }

    @Test("Unicode's separators break lines and paragraphs", .enabled(if: Cases.areThere, isShared))
    func separators() throws {
        let draft = try #require(read(Cases.path("sep.jsonl")).drafts.first)
        #expect(draft.text.hasSuffix("First line of it.\nSecond line of it.\n\n“Six,” said Ada Moss.\nThe end of it."))
    }

    @Test(
        "all records of JSON Lines in UTF-16 are read", .enabled(if: Cases.areThere, isShared),
        arguments: [("u16.jsonl", ["U16"]), ("u16b.jsonl", ["U1", "U2"])])
    func wide(name: String, titles: [String]) {
        let (drafts, errors, _) = read(Cases.path(name))
        #expect(drafts.map(\.title) == titles)
        #expect(errors.isEmpty)
    }
}
