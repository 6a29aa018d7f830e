import NewsModel
import ReadingPage
import TerminalCanvas

/// What shows where there is no article to show: at the first start, how to begin.
struct EmptyListView {
    let query: ListQuery
    let keymap: Keymap
    let palette: Palette

    /// Narrower areas get fewer words.
    private static let roomy = 48
    /// Cells that keys are given.
    private static let keyWidth = 8

    /// Says what to do.
    func draw(in area: Rectangle, on canvas: inout Canvas) {
        let lines = query.showsAll ? area.width >= Self.roomy ? welcome : shortWelcome : noMatches
        let top = area.y + min(2, max(0, area.height - lines.count))
        for (row, line) in lines.enumerated() where top + row < area.maxY {
            canvas.write(line.0, x: area.x + 2, y: top + row, style: line.1, limit: area.maxX)
        }
    }

    private typealias Line = (String, Style)

    private var noMatches: [Line] {
        [
            (query.words.isEmpty ? "No article is among these." : "Nothing matches", palette.title),
            (query.words.isEmpty ? "" : "“\(query.words.onOneLine)”.", palette.title), ("", palette.text),
            keys([.filter], "another filter"), keys([.leave], "one step back"),
        ]
    }

    private var welcome: [Line] {
        [
            ("Welcome to Quoth. It knows who said what.", palette.title), ("", palette.text),
            ("The library is empty. To fill it:", palette.text), ("", palette.text),
            keys([.showFeeds, .addFeed], "subscribe: paste a site’s address"),
            keys([.bringIn], "import a file, a folder, or a web page"), ("", palette.text),
            ("Then:", palette.text), ("", palette.text),
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
            ("No articles yet.", palette.title), ("", palette.text),
            keys([.showFeeds, .addFeed], "subscribe"), keys([.bringIn], "import a file"), ("", palette.text),
            ("\(key(.help)) shows all keys.", palette.dim),
        ]
    }

    private func key(_ command: Command) -> String {
        let contexts = Keymap.reading.union([.feeds])
        return keymap.bindings.first { $0.command == command && !$0.contexts.isDisjoint(with: contexts) }?.keyName
            ?? "–"
    }

    private func keys(_ commands: [Command], _ words: String) -> Line {
        let names = commands.map(key).joined(separator: " ")
        return (
            "  " + names + String(repeating: " ", count: max(1, Self.keyWidth - CellWidth.of(names))) + words,
            palette.text
        )
    }
}
