import TerminalCanvas
import Testing

@testable import quoth

@Suite("Key notation")
struct KeyNotationTests {
    @Test(
        "text names keys",
        arguments: [
            ("", []), ("j]", [.character("j"), .character("]")]), ("é字", [.character("é"), .character("字")]),
            ("/a<Enter>", [.character("/"), .character("a"), .enter]), ("a\n", [.character("a"), .enter]),
            ("<Esc><Tab><S-Tab>", [.escape, .tab, .backTab]), ("<Space>", [.character(" ")]), (" ", [.character(" ")]),
            ("<lt>x>", [.character("<"), .character("x"), .character(">")]),
            ("<Up><Down><Left><Right>", [.up, .down, .left, .right]),
            ("<PageUp><pgdn><Home><END>", [.pageUp, .pageDown, .home, .end]),
            ("<C-d><c-D>", [.control("d"), .control("d")]), ("<A-x><M-X>", [.alt("x"), .alt("X")]),
            ("<BS><Delete>", [.backspace, .delete]), ("<F1><F12>", [.function(1), .function(12)]),
            ("<C-Left><S-up>", [.modified(.control, .left), .modified(.shift, .up)]),
            ("<C-S-End><S-C-End>", [.modified([.control, .shift], .end), .modified([.control, .shift], .end)]),
            (
                "<C-A-x><A-C-X>",
                [.modified([.control, .alt], .character("x")), .modified([.control, .alt], .character("x"))]
            ),
            ("<A-lt><A-Space><C-i><S-a>", [.alt("<"), .alt(" "), .tab, .character("A")]),
            (
                "<S-F3><A-Enter><D-Up>",
                [.modified(.shift, .function(3)), .modified(.alt, .enter), .modified(.super, .up)]
            ),
        ] as [(String, [Key])])
    func keys(text: String, keys: [Key]) throws {
        #expect(try KeyNotation.keys(text) == keys)
    }

    @Test(
        "the text of keys names the same keys",
        arguments: [
            "j]", "/a<Enter>", "<Esc><Tab><S-Tab><Space><lt>", "<C-d><A-x><F12>", "<BS><Del><PageUp><End>",
            "<C-Left><A-S-Up><C-A-x><A-lt><A-Enter><S-F3>",
        ])
    func text(text: String) throws {
        #expect(KeyNotation.text(of: try KeyNotation.keys(text)) == text)
    }

    @Test(
        "what is no key is named in the error",
        arguments: [
            ("jj<Foo>k", "<Foo>"), ("<", "<"), ("a<b", "<b"), ("<>", "<>"), ("<F0>", "<F0>"), ("<F99>", "<F99>"),
            ("<C-dd>", "<C-dd>"),
        ])
    func failures(text: String, named: String) {
        #expect(throws: KeyNotation.Failure(text: named)) { try KeyNotation.keys(text) }
    }
}
