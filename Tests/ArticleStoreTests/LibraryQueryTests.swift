import NewsModel
import Testing

@testable import ArticleStore

@Suite("What is typed to search the library")
struct LibraryQueryTests {
    /// Signs of FTS5's syntax among them.
    private static let signs = (0x20...0x7E).map { Unicode.Scalar(UInt8($0)) } + ["“", "”", "\u{0}", "\u{1A}"]

    @Test(
        "no sign is an operator, whatever mark joins it",
        arguments: ["\u{301}", "\u{200D}", "\u{FE0F}", "\u{600}", "\u{0D4E}"] as [Unicode.Scalar])
    func operators(mark: Unicode.Scalar) throws {
        let folder = try TemporaryFolder()
        let library = try ArticleLibrary(path: folder.path + "/library.db")
        try library.add(.sample("Harbour", "The harbour vote was lost."))
        for sign in Self.signs {
            for scalars in [[sign], [mark, sign], [sign, mark], [mark, sign, mark]] {
                let text = String(String.UnicodeScalarView(scalars))
                for typed in [
                    text, "\(text)harbour", "harbour\(text)", "harbour \(text) vote", "\(text)a\(text)b \(text)",
                ] {
                    guard let query = LibraryQuery(typed) else { continue }
                    #expect(throws: Never.self, "\(typed.debugDescription)") { _ = try library.search(query, limit: 1) }
                }
            }
        }
        #expect(try library.list(limit: 1).totalCount == 1)
    }

    @Test(
        "words and phrases as FTS5 has them",
        arguments: [
            ("harbour vote", "\"harbour\" \"vote\" *"), ("\"city council\" a", "\"city council\" \"a\""),
            ("a\"\u{301}b", "\"a\" \"\u{301}b\""), ("”\u{200D}NEAR(a b)", "\"\u{200D}NEAR(a b)\""), ("港", "\"港\" *"),
            ("cafe\u{301}", "\"cafe\u{301}\" *"), ("a\u{0}b", "\"a b\""), ("-- 1", "\"1\""),
        ])
    func patterns(typed: String, pattern: String) {
        let made = LibraryQuery(typed)?.pattern
        #expect(made.map { Array($0.unicodeScalars) } == Array(pattern.unicodeScalars))
    }

    @Test("nothing to search for is no query", arguments: ["", " ", "\"\"", "…", "\u{301}", "\u{200D}\u{FE0F}", "((("])
    func none(typed: String) { #expect(LibraryQuery(typed) == nil) }
}
