import Testing

@testable import TextFormats

@Suite("Text for man")
struct RoffTests {
    @Test(
        "text means itself",
        arguments: [
            (".txt", "\\&.txt\n"), ("'a'", "\\&'a'\n"), ("a.b", "a.b\n"), ("--x", "\\-\\-x\n"), ("\\", "\\e\n"),
            ("\"~^`\"", "\\(dq\\(ti\\(ha\\(ga\\(dq\n"), (".\u{301}so", "\\&.\u{301}so\n"), ("’a", "\\&'a\n"),
            ("a\n.so b", "a .so b\n"), ("\u{2068}.so\u{2069}", "\\&.so\n"), ("\u{1B}[2J", "␛[2J\n"),
        ])
    func escaping(words: String, written: String) {
        var roff = Roff()
        roff.line(words)
        #expect(roff.text == written)
    }

    @Test("indented paragraphs are examples, kept line by line")
    func examples() {
        var roff = Roff()
        roff.paragraphs("Words\nand words.\n\n  quoth list\n  quoth show 1")
        #expect(roff.text == ".PP\nWords\nand words.\n.PP\n.EX\n  quoth list\n  quoth show 1\n.EE\n")
    }
}
