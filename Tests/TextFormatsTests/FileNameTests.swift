import Foundation
import Testing

@testable import TextFormats

@Suite("Names of files")
struct FileNameTests {
    private func name(_ text: String) -> String { FileName.close(to: text, fallback: "_", maximumLength: 100) }

    @Test(
        "a name is as close to its text as every file system takes it",
        arguments: [
            ("2026-11-22 a.b", "2026-11-22 a.b"), ("../../etc/passwd", "_.._.._etc_passwd"),
            ("a/\u{301}b", "a_\u{301}b"),
            ("\u{600}/etc", "_etc"), (".", "_"), ("..", "_"), (".rc", "_.rc"), ("-rf", "_-rf"), ("~root", "_~root"),
            ("\u{301}a", "_\u{301}a"), ("con", "_con"), ("NUL.txt", "_NUL.txt"), ("com¹", "_com¹"),
            ("LPT9 .x", "_LPT9 .x"),
            ("console", "console"), ("a.", "a"), ("a . . ", "a"), ("a\u{0}b", "a␀b"), ("a\nb\tc", "a b c"),
            ("a:b*?\"<>|\\", "a_b_______"),
            ("\u{202E}gpj.exe", "\u{FFFD}gpj.exe"), ("\u{2068}a\u{200B}\u{AD}b\u{2069}", "ab"), ("e\u{301}", "é"),
            ("\u{E000}", "_"),
            ("", "_"), (" ", "_"), ("港", "港"),
        ])
    func close(text: String, expected: String) {
        #expect(Array(name(text).unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test(
        "a name is cut between scalars, and never longer than it may be", arguments: ["a", "é", "港", "😀", "e\u{301}"])
    func length(unit: String) {
        let long = name(String(repeating: unit, count: 1_000))
        #expect(long.utf8.count <= 100)
        #expect(long.utf8.count > 90)
        #expect(!long.contains("\u{FFFD}"))
    }

    @Test("such a file can be made, and is found under its name", arguments: Neighbours.marks)
    func made(mark: Unicode.Scalar) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("quoth-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var names = FileNamesInUse()
        let texts = Neighbours.texts(with: mark)
        for text in texts {
            let file = folder.appendingPathComponent(names.take(name(text)) + ".json")
            try Data(text.utf8).write(to: file, options: .withoutOverwriting)
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == texts.count)
    }

    @Test(
        "names of words have letters and digits of any script, with hyphens between",
        arguments: [
            ("Harbour Vote: “No!”", "harbour-vote-no"), ("क्षि मराठी", "क्षि-मराठी"), ("e\u{301}t\u{200B}e\u{301}", "été"),
            ("\u{301} a", "a"), ("CON", "_con"), ("…", "article"), ("½ 港", "½-港"), ("a/\u{301}b", "a-b"),
        ])
    func words(title: String, expected: String) {
        let name = FileName.words(of: title, fallback: "article", maximumLength: 100)
        #expect(Array(name.unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test("names that a file system may take for one get numbers")
    func numbers() {
        var names = FileNamesInUse()
        let stems = ["a", "A", "a", "a-2", "é", "e\u{301}", "ａ", "straße", "STRASSE", "b"]
        #expect(
            stems.map { names.take($0) } == [
                "a", "A-2", "a-3", "a-2-2", "é", "e\u{301}-2", "ａ-4", "straße", "STRASSE-2", "b",
            ])
    }

    @Test("a hundred thousand inputs of one name get theirs without delay")
    func many() {
        var names = FileNamesInUse()
        let taken = (0..<100_000).map { _ in names.take("a") }
        #expect(Set(taken).count == 100_000)
        #expect(taken.last == "a-100000")
    }
}
