import TerminalCanvas
import Testing

@testable import quoth

@Suite("Text in lines")
struct WrappedTextTests {
    @Test(
        "words stay whole where they fit, and else break where they offer to",
        arguments: [
            ("one two three", 7, ["one two", "three"]), ("one two three", 20, ["one two three"]),
            ("incomprehensible", 6, ["incomp", "rehens", "ible"]),
            ("in\u{AD}ter\u{AD}na\u{AD}tion", 20, ["internation"]),
            ("in\u{AD}ter\u{AD}na\u{AD}tion", 8, ["interna-", "tion"]),
            ("in\u{AD}ter\u{AD}na\u{AD}tion", 6, ["inter-", "nation"]), ("a in\u{AD}ter", 4, ["a", "in-", "ter"]),
            ("a in\u{AD}ter", 5, ["a in-", "ter"]), ("alpha\u{200B}bravo\u{200B}golf", 12, ["alphabravo", "golf"]),
            ("soft\u{AD} hyphen", 6, ["soft", "hyphen"]), ("", 5, []), (" \n ", 5, []), ("港港港", 4, ["港港", "港"]),
            ("\u{2068}a\u{2069} \u{7}", 5, ["a ␇"]),
        ])
    func lines(text: String, width: Int, lines: [String]) {
        #expect(WrappedText.lines(text, width: width) == lines)
    }

    @Test("no line is wider than it may be, and no letter is lost", arguments: 3...30)
    func loseNothing(width: Int) {
        let text = "The inter\u{AD}na\u{AD}tional alpha\u{200B}bravo 港港\u{AD}港 incomprehensibilities, so\u{AD}\u{AD}."
        let lines = WrappedText.lines(text, width: width)
        #expect(lines.allSatisfy { CellWidth.of($0) <= width })
        #expect(lines.joined().filter(\.isLetter) == text.filter(\.isLetter))
    }
}
