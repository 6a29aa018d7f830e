import TerminalCanvas
import Testing

@testable import ReaderUI

@Suite struct KeymapChangesTests {
    private func keymap(_ changes: KeyChange...) -> Keymap { Keymap.standard.changed(by: changes) }

    @Test("a key that is given a command has it wherever the command means something, and loses its old one there")
    func rebound() {
        let keymap = keymap(KeyChange(keys: [.character("J")], action: .command(.moveDown)))
        for context in [Keymap.Context.list, .text, .speakers, .speakerPage, .help] {
            #expect(keymap.command(for: .character("J"), in: context) == .moveDown)
        }
        #expect(keymap.command(for: .character("J"), in: .prompt) == nil)
        #expect(keymap.command(for: .character("j"), in: .list) == .moveDown)
        #expect(!keymap.bindings.contains { $0.command == .nextArticle })
    }

    @Test("in one place only, a key keeps its meaning elsewhere")
    func oneContext() {
        let keymap = keymap(KeyChange(keys: [.character("s")], action: .command(.toggleStar), contexts: [.list]))
        #expect(keymap.command(for: .character("s"), in: .list) == .toggleStar)
        #expect(keymap.command(for: .character("s"), in: .text) == .showSpeakers)
        #expect(keymap.command(for: .character("*"), in: .list) == .toggleStar)
    }

    @Test("a key that is to mean nothing means nothing, but can be typed")
    func unbound() {
        let keymap = keymap(KeyChange(keys: [.character("D")], action: nil))
        #expect(keymap.action(for: [.character("D")], in: .list) == nil)
        #expect(keymap.action(for: [.delete], in: .list) == .command(.remove))
    }

    @Test("of two changes of one key the later counts")
    func twice() {
        let key = Key.character("Q")
        let keymap = keymap(
            KeyChange(keys: [key], action: .command(.help)), KeyChange(keys: [key], action: .command(.quit)))
        #expect(keymap.command(for: key, in: .list) == .quit)
    }

    @Test("a key with modifiers is a key of its own where it is bound, and elsewhere moves as the plain one")
    func modified() {
        let (left, up) = (Key.modified(.control, .left), Key.modified(.shift, .up))
        let keymap = keymap(
            KeyChange(keys: [left], action: .command(.previousArticle)),
            KeyChange(keys: [.alt("x")], action: .command(.zoom)))
        #expect(keymap.meaning(of: [left], in: .list) == .action(.command(.previousArticle)))
        #expect(keymap.meaning(of: [.left], in: .list) == .action(.command(.focusList)))
        #expect(keymap.meaning(of: [up], in: .list) == .action(.command(.moveUp)))
        #expect(keymap.meaning(of: [.alt("x")], in: .text) == .action(.command(.zoom)))
        #expect(Keymap.standard.meaning(of: [.modified(.control, .delete)], in: .list) == .nothing)
        #expect(Keymap.standard.meaning(of: [.modified(.alt, .enter)], in: .list) == .nothing)
    }

    @Test("help and status line show the keys as they were changed")
    func shown() {
        var options = ReaderOptions()
        options.keymap = keymap(KeyChange(keys: [.control("x"), .character("s")], action: .command(.showSpeakers)))
        var reader = ReaderHarness(options: options)
        reader.press("l")
        #expect(reader.status.contains("Ctrl-Xs speakers"))
        reader.press("?")
        #expect(reader.screen.contains("Ctrl-Xs s"))
    }

    @Test("a sequence waits for its end, and one that breaks off does what its keys mean alone")
    func sequences() {
        var options = ReaderOptions()
        options.keymap = keymap(
            KeyChange(keys: [.character("g"), .character("e")], action: .command(.toEnd)),
            KeyChange(keys: [.character("g"), .character("g")], action: .command(.toStart)))
        var reader = ReaderHarness(options: options)
        reader.press("ge")
        #expect(reader.state.list.selection == 4)
        reader.press("gg")
        #expect(reader.state.list.selection == 0)
        reader.press("jjg")
        #expect(reader.state.list.selection == 2 && reader.status.hasSuffix("g"))
        reader.press("j")
        #expect(reader.state.list.selection == 1)
    }

    @Test("a macro presses its keys, each where the one before led")
    func macros() {
        var options = ReaderOptions()
        options.keymap = keymap(
            KeyChange(keys: [.character("Q")], action: .keys([.character("l"), .character("]"), .character("]")])))
        var reader = ReaderHarness(options: options)
        reader.press("Q")
        #expect(reader.state.focus == .text && reader.state.article?.quote == 1)
        #expect(HelpPage(options.keymap).lines.contains(.keys("Q", "Press l ] ].", isRepeated: true)))
    }

    @Test("a keymap that leads nowhere out is told from one that does")
    func wayOut() {
        let quits = Keymap.standard.bindings.filter { [.quit, .back].contains($0.command) }
        let changes = quits.flatMap { binding in binding.sequences.map { KeyChange(keys: $0, action: nil) } }
        #expect(Keymap.standard.leadsOut && !Keymap.standard.changed(by: changes).leadsOut)
        #expect(Keymap.standard.changed(by: Array(changes.dropLast())).leadsOut)
    }

    @Test("commands have names that say the same in both directions", arguments: Command.allCases)
    func names(_ command: Command) {
        #expect(Command(name: command.name) == command)
        #expect(command.name.allSatisfy { $0.isLowercase || $0 == "-" })
    }

    @Test("keys that are no numbers, or count from 0, follow nobody by number", arguments: ["0", "X", "五", "½"])
    func oddNumbers(key: Character) {
        var options = ReaderOptions()
        options.keymap = keymap(KeyChange(keys: [.character(key)], action: .command(.pickNumbered)))
        var reader = ReaderHarness(options: options)
        reader.press("ls" + String(key))
        #expect(reader.state.article?.followed == nil)
    }

    @Test("every command can be bound to a key, and pressed anywhere without harm", arguments: Command.allCases)
    func anyCommand(command: Command) {
        for contexts in [nil, Set(Keymap.Context.allCases)] as [Set<Keymap.Context>?] {
            var options = ReaderOptions()
            options.keymap = keymap(KeyChange(keys: [.function(9)], action: .command(command), contexts: contexts))
            var reader = ReaderHarness(options: options)
            for keys in ["", "l", "]", "s", "<Esc>S", "/", "a<Esc>q", "?", "q:", "x<Esc>f", "<Esc>", "c"] {
                reader.press(keys)
                reader.send(.terminal(.key(.function(9))))
                #expect(reader.canvas.size == reader.state.size)
            }
        }
    }
}
