import NewsModel
import ScenarioSupport
import TerminalCanvas
import Testing

@testable import ReaderUI

/// Every command, in every context, in several situations, with a key of its own.
@Suite("Every command in every context")
struct EveryCommandTests {
    /// A library, and the keys that lead to a situation.
    struct Situation: Sendable, CustomTestStringConvertible {
        let library: String
        let keys: String
        var width = 100
        var testDescription: String { "\(library) \(width): \(keys)" }
    }

    private static let ways: [(Keymap.Context, [String])] = [
        (.list, ["", "G", "j", "2j", "fzebra<Enter>", "fFerry<Enter>"]),
        (.text, ["l", "lG", "l]", "l]]]]]]]]", "l/the<Enter>", "s1", "lF", "l]F", "z", "Z"]),
        (.speakers, ["s", "sG", "lsj"]),
        (.speakerPage, ["]S", "]SG", "]S/zebra<Enter>"]),
        (.chooser, ["l]c", "e", ":", ":zzzz", "l]cAnn"]),
        (.prompt, ["/", "/the", "/zebra", "f", "fzebra", "t", "tbill", "|", "?/", "?/q", "]S/", "]S/q"]),
        (.help, ["?", "?G", "?/quote<Enter>"]),
    ]

    static let situations: [Situation] = ["sample", "empty", "quiet", "long"].flatMap { library in
        ways.flatMap(\.1).map { Situation(library: library, keys: $0) }
            + ways.flatMap(\.1).map { Situation(library: library, keys: $0, width: 50) }
    }

    private static let key = Key.function(12)

    private func reader(_ situation: Situation, _ command: Command) throws -> ReaderHarness {
        var options = ReaderOptions()
        let everywhere = Set(Keymap.Context.allCases)
        options.keymap = Keymap.standard.changed(
            by: [KeyChange(keys: [Self.key], action: .command(command), contexts: everywhere)])
        let articles = try #require(Sample.library(named: situation.library, now: Sample.now))
        var reader = ReaderHarness(articles, width: situation.width, height: 24, options: options)
        reader.press(situation.keys)
        reader.state.notice = nil
        reader.effects = []
        return reader
    }

    @Test("no key is silent: the screen changes, or words say why not", arguments: situations)
    func neverSilent(_ situation: Situation) throws {
        for command in Command.allCases {
            var reader = try reader(situation, command)
            let before = reader.canvas
            reader.send(.terminal(.key(Self.key)))
            let isAnswered = reader.canvas != before || reader.state.notice != nil || !reader.effects.isEmpty
            #expect(isAnswered, "\(command.name) in \(reader.state.context.identifier)")
            if reader.state.notice == nil, reader.effects.isEmpty { continue }
            if reader.state.notice != nil {
                #expect(reader.canvas != before, "\(command.name): its words do not show")
            }
        }
    }

    @Test("a number repeats a key, or is refused with a word", arguments: situations)
    func counts(_ situation: Situation) throws {
        for command in Command.allCases {
            var counted = try reader(situation, command)
            guard counted.state.context != .prompt, counted.state.context != .chooser else { return }
            // In the speakers panel numbers are speakers.
            guard counted.state.context != .speakers else { return }
            counted.press("2")
            counted.send(.terminal(.key(Self.key)))
            guard command.takesCount else {
                #expect(counted.state.notice?.text == "F12 takes no number", "\(command.name)")
                #expect(counted.effects.isEmpty, "\(command.name)")
                continue
            }
            var twice = try reader(situation, command)
            if command == .toStart || command == .toEnd {
                guard counted.state.context != .text, counted.state.context != .help else { continue }
                let last = max(0, counted.state.list.totalCount - 1)
                if counted.state.context == .list { #expect(counted.state.list.selection == min(1, last)) }
                continue
            }
            for _ in 1...2 { twice.send(.terminal(.key(Self.key))) }
            #expect(Self.place(counted.state) == Self.place(twice.state), "\(command.name)")
        }
    }

    /// Where a reader is, and how it looks.
    private static func place(_ state: ReaderState) -> [Int?] {
        var helpTop: Int?
        if case .help(let help) = state.mode { helpTop = help.top }
        return [
            state.list.selection, state.list.top, state.article?.top, state.article?.quote, state.article?.search?.current,
            state.speakerPage?.choice, state.measure, state.changes.count, helpTop,
        ]
    }

    @Test(
        "a key that is not bound says so, and where all keys are told",
        arguments: [
            ("", "Q", "Q does nothing here; ? shows all keys"), ("l", "Q", "Q does nothing here; ? shows all keys"),
            ("s", "Q", "Q does nothing here; Esc leaves"), ("]S", "Q", "Q does nothing here; Esc leaves"),
            ("?", "Q", "Q does nothing here; ? shows all keys"), ("", "3Q", "Q does nothing here; ? shows all keys"),
            ("f", "<End>", "End does nothing here; Esc leaves"),
        ])
    func unbound(_ keys: String, _ key: String, _ words: String) {
        var reader = ReaderHarness()
        reader.press(keys + key)
        #expect(reader.state.notice?.text == words)
        #expect(reader.screen.contains(words))
    }

    @Test("a number before a macro repeats it")
    func countedMacro() {
        var options = ReaderOptions()
        options.keymap = Keymap.standard.changed(
            by: [KeyChange(keys: [.character("X")], action: .keys([.character("j")]))])
        var reader = ReaderHarness(options: options)
        reader.press("3X")
        #expect(reader.state.list.selection == 3)
    }
}
