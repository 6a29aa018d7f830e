import Foundation
import NewsModel
import Testing

@testable import TextPatterns

@Suite("Regular expressions")
struct TextPatternTests {
    /// What an expression matches in a text of one paragraph.
    private func matches(_ pattern: String, in text: String, ignoresCase: Bool = true) -> [String]? {
        let bytes = Array(text.utf8)
        let outcome = PatternSearch.run(
            pattern, in: bytes, paragraphs: [TextRange(0, bytes.count)], ignoresCase: ignoresCase, isGivenUp: { false })
        guard case .found(let ranges) = outcome else { return nil }
        return ranges.map { text.text(in: $0) }
    }

    @Test(
        "letters, digits and spaces are those of all scripts",
        arguments: [
            (#"\w+"#, "naïve café", ["naïve", "café"]), (#"\w+"#, "Гавань закрыта", ["Гавань", "закрыта"]),
            (#"[\w-]+"#, "Łódź-Øst!", ["Łódź-Øst"]), (#"\d+"#, "١٢٣ and 45", ["١٢٣", "45"]),
            (#"\W+"#, "café, naïve", [", "]), (#"\s"#, "a\u{A0}b", ["\u{A0}"]), (#"\S+"#, "a\u{2003}é", ["a", "é"]),
            (#"[^\d\s]+"#, "ab 12", ["ab"]), (#"[[:punct:]\w]+"#, "é! ñ", ["é!", "ñ"]), (#"[]\d]+"#, "1] x", ["1]"]),
            (#"\Q\w\E"#, #"a\wb"#, [#"\w"#]), (#"\\w"#, #"a\w"#, [#"\w"#]),
        ] as [(String, String, [String])])
    func classes(pattern: String, text: String, found: [String]) {
        #expect(matches(pattern, in: text) == found)
    }

    @Test("each paragraph is searched by itself, in bytes of the whole text")
    func paragraphs() {
        let text = "The quay of Öland.\n\nThe quey"
        let outcome = PatternSearch.run(
            "^the|[ao]y$|qu[ae]y|Ö\\w+", in: Array(text.utf8), paragraphs: [TextRange(0, 19), TextRange(21, 29)],
            ignoresCase: true, isGivenUp: { false })
        guard case .found(let ranges) = outcome else {
            Issue.record("nothing found")
            return
        }
        #expect(ranges.map { text.text(in: $0) } == ["The", "quay", "Öland", "The", "quey"])
    }

    @Test("capitals count only where they are to")
    func capitals() {
        #expect(matches("ÉTÉ|moss", in: "été Moss", ignoresCase: true) == ["été", "Moss"])
        #expect(matches("moss", in: "Moss moss", ignoresCase: false) == ["moss"])
    }

    @Test("a line break within a paragraph is a space, and matches of nothing are left out")
    func breaks() {
        #expect(matches("harbour wall", in: "the harbour\nwall") == ["harbour\nwall"])
        #expect(matches("x*", in: "axxé") == ["xx"])
    }

    @Test("what is no regular expression says why", arguments: ["(", "a**b(", "[a", #"\"#, "(?<=a)b", "a{1001}"])
    func flaws(pattern: String) {
        let outcome = PatternSearch.run(pattern, in: [], paragraphs: [], ignoresCase: true, isGivenUp: { false })
        guard case .flawed(let reason) = outcome else {
            Issue.record("\(pattern) is taken for a regular expression")
            return
        }
        #expect(!reason.isEmpty)
    }

    @Test(
        "expressions that take others exponential time end at once, and are right",
        arguments: [
            (#"(\w+ ?)+\d"#, 0), ("(a+)+b", 0), ("((a?){30}){30}b", 0), ("^(.*)+ $", 0), ("(a|a)*c|(a|aa)+$", 1),
            ("(x+x+)+y", 0),
        ])
    func exponential(pattern: String, count: Int) {
        let prose = String(repeating: "The pilot said plain things of the pier and the quay ", count: 500)
        let text = prose + String(repeating: "a", count: 2_000)
        let start = ContinuousClock.now
        #expect(matches(pattern, in: text)?.count == count)
        // A minute is what a debug build on a busy machine may take of what takes others longer than the universe is old.
        #expect(ContinuousClock.now - start < .seconds(60))
    }

    @Test("a search ends between one match and the next where it is given up")
    func givenUp() {
        var asked = 0
        let text = Array(String(repeating: "a ", count: 1_000).utf8)
        let outcome = PatternSearch.run(
            "a", in: text, paragraphs: [TextRange(0, text.count)], ignoresCase: true,
            isGivenUp: {
                asked += 1
                return asked > 10
            })
        #expect(outcome == .givenUp)
        #expect(asked == 11)
    }
}
