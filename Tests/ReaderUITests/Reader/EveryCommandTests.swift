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
        (.speakerPage, ["]S", "]SG", "]SdI", "]Sfzebra<Enter>", "]S/krona<Enter>"]),
        (.people, ["P", "PG", "P/zebra<Enter>"]),
        (.clippings, ["A", "l]aA", "l]a<Enter>]a}aAj", "l]a<Enter>A/zebra<Enter>"]),
        (
            .chooser,
            ["l]c", "e", ":", ":zzzz", "l]cAnn", "l]C", "]Sc", "]Se", "l]a", "l]a<Enter>At", "l]a<Enter>Ae"]
        ),
        (
            .prompt,
            [
                "/", "/the", "/zebra", "f", "fzebra", "t", "tbill", "|", "?/", "?/q", "]S/", "]S/q", "]Sf", "]S|", "P/",
                "l]a<Enter>An", "l]a<Enter>AR", "l]a<Enter>A/q",
            ]
        ),
        (.help, ["?", "?G", "?/quote<Enter>"]),
    ]

    static let situations: [Situation] =
        ["sample", "empty", "quiet", "long"].flatMap { library in
            ways.flatMap(\.1).map { Situation(library: library, keys: $0) }
        }
        + ["sample", "empty"].flatMap { library in
            ways.flatMap(\.1).map { Situation(library: library, keys: $0, width: 50) }
        }

    /// The key that is bound to a command everywhere.
    private static func key(_ command: Command) -> Key {
        .function(100 + (Command.allCases.firstIndex(of: command) ?? 0))
    }

    private static let keymap = Keymap.standard.changed(
        by: Command.allCases.map { command in
            KeyChange(
                keys: [key(command)], action: .command(command), contexts: Set(Keymap.Context.allCases))
        })

    private func reader(_ situation: Situation) throws -> ReaderHarness {
        var options = ReaderOptions()
        options.keymap = Self.keymap
        let articles = try #require(Sample.library(named: situation.library, now: Sample.now))
        var reader = ReaderHarness(articles, width: situation.width, height: 24, options: options)
        reader.press(situation.keys)
        reader.state.notices.clear()
        reader.state.input.count = nil
        reader.effects = []
        return reader
    }

    @Test("no key is silent: the screen changes, or words say why not", arguments: situations)
    func neverSilent(_ situation: Situation) throws {
        let situated = try reader(situation)
        let before = situated.canvas
        for command in Command.allCases {
            var reader = situated
            reader.send(.terminal(.key(Self.key(command))))
            let says = reader.state.notice != nil
            #expect(says || reader.canvas != before || !reader.effects.isEmpty, "\(command.name)")
            if says { #expect(reader.canvas != before, "\(command.name): its words do not show") }
        }
    }

    @Test("a number repeats a key, or is refused with a word", arguments: situations)
    func counts(_ situation: Situation) throws {
        let situated = try reader(situation)
        // While one types, digits are typed; in the speakers panel they are speakers.
        guard [.list, .text, .speakerPage, .clippings, .help].contains(situated.state.context) else { return }
        for command in Command.allCases {
            var (counted, twice) = (situated, situated)
            counted.press("2")
            counted.send(.terminal(.key(Self.key(command))))
            if command == .toStart || command == .toEnd {
                guard counted.state.context == .list else { continue }
                #expect(counted.state.list.selection == min(1, max(0, counted.state.list.totalCount - 1)))
            } else if command.takesCount {
                for _ in 1...2 { twice.send(.terminal(.key(Self.key(command)))) }
                #expect(Self.place(counted.state) == Self.place(twice.state), "\(command.name)")
            } else {
                #expect(counted.state.notice?.text.hasSuffix(" takes no number") == true, "\(command.name)")
                #expect(counted.effects.isEmpty, "\(command.name)")
            }
        }
    }

    /// Where a reader is, and how it looks.
    private static func place(_ state: ReaderState) -> [Int?] {
        var helpTop: Int?
        if case .help(let help) = state.mode { helpTop = help.top }
        var clipping: Int?
        if case .clippings(let clippings) = state.mode { clipping = clippings.place }
        return [
            state.list.selection, state.list.top, state.article?.top, state.article?.quote,
            state.article?.search?.current,
            state.speakerPage?.choice, state.window.measure, state.changes.undoable.count, helpTop, clipping,
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
