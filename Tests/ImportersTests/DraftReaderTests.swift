import Foundation
import NewsModel
import Testing

@testable import Importers

@Suite("Files become articles")
struct DraftReaderTests {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("quoth-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    /// What reading a file with this content gives: titles, and errors as "line: code".
    private func read(_ name: String, _ content: String) throws -> [String] {
        let path = folder.appendingPathComponent(name).path
        try Data(content.utf8).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(at: folder) }
        var reader = DraftReader(ImportFile(path: path))
        var found: [String] = []
        while let items = reader.next() {
            for item in items {
                switch item {
                case .success(let draft): found.append(draft.title)
                case .failure(let error): found.append("\(error.line ?? 0): \(error.code)")
                }
            }
        }
        return found
    }

    static let object = #"{"title": "A", "text": "x"}"#

    @Test(
        "each kind of file is read its way",
        arguments: [
            ("a.txt", "Vote\n\nThe council.", ["Vote"]), ("a", "Vote\n\nThe council.", ["Vote"]),
            ("a.jsonl", object + "\n\n" + object, ["A", "A"]), ("a.json", "[\(object),\n\(object)]", ["A", "A"]),
            ("a.json", "{\n\"title\": \"A\",\n \"text\": \"x\"}", ["A"]),
            ("a.json", object + "\n" + object, ["A", "A"]),
            ("a.txt", " \n", ["0: empty"]), ("a.pdf", "x", ["0: unknownKind"]),
            (
                "a.jsonl", object + "\n{\"title\": \n" + object + "\n[1]\n{\"title\": \"B\"}",
                ["A", "2: badJSON", "A", "4: badJSON", "5: badJSON"]
            ),
            ("a.jsonl", #"{"text": ""}"#, ["1: empty"]), ("a.jsonl", #"{"text": 7}"#, ["1: badJSON"]),
            ("a.jsonl", object + "\r\n" + object + "\r\n", ["A", "A"]),
        ])
    func kinds(name: String, content: String, found: [String]) throws {
        #expect(try read(name, content) == found)
    }

    @Test("the fields of a JSON line become the article's")
    func fields() throws {
        let line = """
            {"id": 7, "url": "https://user@www.Gazette.example:80/a", "title": "Vote", "authors": "Ada Moss", \
            "date": "2015-03-29T10:00:00+02:00", "text": "The council.", "suite": [1, {"a": null}]}
            """
        let draft = try JSONLinesImporter().reading(of: Array(line.utf8)).draft
        #expect(draft.externalID == "7" && draft.source == "gazette.example" && draft.authors == ["Ada Moss"])
        #expect(
            draft.date?.moment.formatted(.iso8601) == "2015-03-29T08:00:00Z" && draft.text == "Vote\n\nThe council.")
    }

    @Test("a folder gives its files in order, those below too, without hidden ones")
    func folders() throws {
        for name in ["b.txt", "a/z.md", "a/.hidden.txt", ".git/config", "c.png"] {
            let file = folder.appendingPathComponent(name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data("x".utf8).write(to: file)
        }
        defer { try? FileManager.default.removeItem(at: folder) }
        let names = try ImportFile.all(at: folder.path).map { $0.path.dropFirst(folder.path.count + 1) }
        #expect(names == ["a/z.md", "b.txt", "c.png"])
    }

    @Test("a file that is not there, or too large, is an error that names it")
    func refusals() throws {
        let missing = #expect(throws: ImportError.self) { try ImportFile.all(at: "/no/such/file") }
        #expect(missing?.code == .notFound && missing?.description.contains("/no/such/file") == true)
        let path = folder.appendingPathComponent("large.txt").path
        try Data("0123456789".utf8).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(at: folder) }
        let large = #expect(throws: ImportError.self) { try ImportFile(path: path).bytes(limit: 9) }
        #expect(large?.code == .tooLarge)
        #expect(try ImportFile(path: path).bytes(limit: 10).count == 10)
    }

    @Test("a line that is too long is told, and the next one is read")
    func longLine() throws {
        let path = folder.appendingPathComponent("lines").path
        try Data("short\n0123456789\nlast".utf8).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(at: folder) }
        let handle = try #require(FileHandle(forReadingAtPath: path))
        var reader = LineReader(descriptor: handle.fileDescriptor, longestLine: 8)
        var lines: [LineReader.Line] = []
        while let more = try reader.next() { lines += more }
        #expect(lines == [.bytes(Array("short".utf8)), .tooLong, .bytes(Array("last".utf8))])
    }
}
