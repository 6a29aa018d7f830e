import ReadingPage
import TerminalCanvas

/// What shows where there is no article to show: at the first start, how to begin.
struct EmptyListView {
    let filter: String
    let keymap: Keymap
    let palette: Palette

    /// Narrower areas get fewer words.
    private static let roomy = 48
    /// Cells that keys are given.
    private static let keyWidth = 8

    /// Says what to do.
    func draw(in area: Rectangle, on canvas: inout Canvas) {
        let lines = filter.isEmpty ? area.width >= Self.roomy ? welcome : shortWelcome : noMatches
        let top = area.y + min(2, max(0, area.height - lines.count))
        for (row, line) in lines.enumerated() where top + row < area.maxY {
            canvas.write(line.0, x: area.x + 2, y: top + row, style: line.1, limit: area.maxX)
        }
    }

    private typealias Line = (String, Style)

    private var noMatches: [Line] {
        [
            ("Nothing matches", palette.title), ("“\(filter.onOneLine)”.", palette.title), ("", palette.text),
            keys([.filter], "another filter"), keys([.leave], "all articles"),
        ]
    }

    private var welcome: [Line] {
        [
            ("Welcome to Quoth. It knows who said what.", palette.title), ("", palette.text),
            ("The library is empty. Leave with \(key(.back)), then:", palette.text),
            ("", palette.text),
            ("  quoth import FILE-OR-FOLDER", palette.accent),
            ("  Text (.txt .text .md) or JSON (.json .jsonl)", palette.dim), ("", palette.text),
            ("Then, in here:", palette.text), ("", palette.text),
            keys([.moveDown, .moveUp], "move; \(key(.open)) opens, \(key(.back)) goes back"),
            keys([.nextQuote, .previousQuote], "go from quote to quote"),
            keys([.showSpeakers, .showSpeakerPage], "who speaks, and all they ever said"),
            keys([.search, .filter], "search the text, filter the list"),
            keys([.palette, .help], "all commands, all keys"), ("", palette.text),
            ("Colours and keys of yours: quoth config --example", palette.dim),
        ]
    }

    private var shortWelcome: [Line] {
        [
            ("No articles yet.", palette.title), ("", palette.text), ("Leave with \(key(.back)), then:", palette.text),
            ("", palette.text), ("  quoth import FILE", palette.accent), ("  quoth import FOLDER", palette.accent),
            ("", palette.text), ("Text: .txt .text .md", palette.dim), ("JSON: .json .jsonl", palette.dim),
            ("", palette.text), ("Then press \(key(.help)) for the keys.", palette.dim),
        ]
    }

    private func key(_ command: Command) -> String {
        keymap.bindings.first { $0.command == command && !$0.contexts.isDisjoint(with: Keymap.reading) }?.keyName ?? "–"
    }

    private func keys(_ commands: [Command], _ words: String) -> Line {
        let names = commands.map(key).joined(separator: " ")
        return (
            "  " + names + String(repeating: " ", count: max(1, Self.keyWidth - CellWidth.of(names))) + words,
            palette.text
        )
    }
}
