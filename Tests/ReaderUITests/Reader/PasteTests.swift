import TerminalCanvas
import Testing

@testable import ReaderUI

@Suite("Pasting into the reader")
struct PasteTests {
    @Test(
        "in a prompt a paste is one printable line, and nothing happens by it",
        arguments: [
            ("ferry", "ferry"), ("two\nlines", "two lines"), ("two\r\nlines\r\n", "two lines"),
            ("\u{1B}[31mred", "[31mred"),
            ("a\u{202E}b\u{7}c\u{0}", "abc"), ("tab\tbed", "tab bed"), ("a\u{2028}b\u{85}c", "a b c"), ("\n\n", ""),
        ])
    func prompt(pasted: String, typed: String) {
        var harness = ReaderHarness()
        harness.press("l|")
        let before = harness.effects
        harness.send(.terminal(.paste(pasted)))
        guard case .prompt(let prompt) = harness.state.mode else {
            Issue.record("the prompt is gone")
            return
        }
        #expect(prompt.typed.text == typed)
        #expect(harness.effects == before)
    }

    @Test("a paste searches or filters at once, as typing does")
    func search() {
        var harness = ReaderHarness()
        harness.press("l/")
        harness.send(.terminal(.paste("quay\n")))
        #expect(harness.state.article?.search?.matches.isEmpty == false)
        harness.press("<Esc>f")
        harness.send(.terminal(.paste("ferry")))
        #expect(harness.state.list.query.words == "ferry")
    }

    @Test("a huge paste is cut to what a prompt holds")
    func long() {
        var typed = TypedText()
        typed.paste(String(repeating: " \u{1B}a\n", count: 300_000))
        #expect(typed.text.count == TypedText.longest)
    }

    @Test("elsewhere a paste says so, and changes nothing else", arguments: ["", "l", "s", "?", "5", "lS"])
    func elsewhere(keys: String) {
        var harness = ReaderHarness()
        harness.press(keys)
        let (before, effects) = (harness.state, harness.effects)
        harness.send(.terminal(.paste("D*q\n:quit\n")))
        #expect(harness.state.notice?.text.contains("pasted") == true)
        #expect(harness.effects == effects)
        #expect(harness.state.mode == before.mode)
        #expect(harness.state.list == before.list)
        #expect(harness.state.input.count == nil)
    }
}
