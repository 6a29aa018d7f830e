import Cncurses
import TerminalCanvas
import Testing

@testable import CursesTerminal

@Suite("Key decoder")
struct KeyDecoderTests {
    @Test(
        "what a terminal sends is the key that was pressed",
        arguments: [
            (.scalar("j"), .character("j")), (.scalar(" "), .character(" ")), (.scalar("é"), .character("é")),
            (.scalar("字"), .character("字")), (.scalar("\u{4}"), .control("d")), (.scalar("\u{1A}"), .control("z")),
            (.scalar("\r"), .enter), (.scalar("\n"), .enter), (.code(KEY_ENTER), .enter),
            (.scalar("\t"), .tab), (.code(KEY_BTAB), .backTab), (.scalar("\u{1B}"), .escape),
            (.scalar("\u{7F}"), .backspace), (.scalar("\u{8}"), .backspace), (.code(KEY_BACKSPACE), .backspace),
            (.code(KEY_DC), .delete), (.code(KEY_UP), .up), (.code(KEY_DOWN), .down), (.code(KEY_LEFT), .left),
            (.code(KEY_RIGHT), .right), (.code(KEY_PPAGE), .pageUp), (.code(KEY_NPAGE), .pageDown),
            (.code(KEY_HOME), .home), (.code(KEY_END), .end), (.code(KEY_F0 + 1), .function(1)),
            (.code(KEY_F0 + 12), .function(12)),
        ] as [(TerminalInput, Key)])
    func keys(input: TerminalInput, key: Key) {
        #expect(KeyDecoder.key(for: input) == key)
    }

    @Test(
        "what is no key is nil",
        arguments: [.scalar("\u{0}"), .scalar("\u{1C}"), .scalar("\u{9B}"), .code(KEY_RESIZE), .code(KEY_F0)]
            as [TerminalInput])
    func none(input: TerminalInput) {
        #expect(KeyDecoder.key(for: input) == nil)
    }

    @Test(
        "an Escape directly before a character is Alt; before anything else it is a key of its own",
        arguments: [
            (.scalar("x"), .alt("x")), (.scalar("é"), .alt("é")), (.scalar("\u{1B}"), nil), (.scalar("\r"), nil),
            (.code(KEY_UP), nil),
        ] as [(TerminalInput, Key?)])
    func alt(following: TerminalInput, key: Key?) {
        #expect(KeyDecoder.keyAfterEscape(following) == key)
    }
}
