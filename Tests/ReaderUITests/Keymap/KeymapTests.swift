import TerminalCanvas
import Testing

@testable import ReaderUI

@Suite struct KeymapTests {
    @Test("no key means two things in one context", arguments: Keymap.Context.allCases)
    func unambiguous(_ context: Keymap.Context) {
        let keys = Keymap.standard.bindings.filter { $0.contexts.contains(context) }.flatMap(\.sequences)
        #expect(Set(keys).count == keys.count)
    }

    @Test("every command has a key, a sentence, and a line on the help page", arguments: Command.allCases)
    func complete(_ command: Command) {
        #expect(Keymap.standard.bindings.contains { $0.command == command && !$0.sequences.isEmpty })
        #expect(command.sentence.hasSuffix("."))
        let isOnPage = HelpPage(.standard).lines.contains {
            if case .keys(_, command.sentence, _) = $0 { true } else { false }
        }
        #expect(isOnPage)
    }

    @Test("no two commands are told in the same words")
    func distinct() {
        #expect(Set(Command.allCases.map(\.sentence)).count == Command.allCases.count)
    }

    @Test("every command the status line may name has words for it")
    func hints() {
        var reader = ReaderHarness(width: 200)
        for keys in ["", "<Enter>", "/quay<Enter>", "<Esc>s", "1", "s0?", "q:"] {
            reader.press(keys)
            let hints = reader.state.hintedCommands
            #expect(!hints.isEmpty && hints.allSatisfy { !$0.hint.isEmpty })
        }
    }

    @Test("a key bound to two commands means the first")
    func firstBindingCounts() {
        let keymap = Keymap([
            Keymap.Binding(action: .command(.zoom), sequences: [[.tab]], contexts: [.list]),
            Keymap.Binding(action: .command(.help), sequences: [[.tab]], contexts: [.list, .text]),
        ])
        #expect(keymap.command(for: .tab, in: .list) == .zoom)
        #expect(keymap.command(for: .tab, in: .text) == .help)
        #expect(keymap.command(for: .tab, in: .speakers) == nil)
    }
}
