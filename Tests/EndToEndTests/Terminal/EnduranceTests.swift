import Foundation
import NewsModel
import ScenarioSupport
import Testing

@Suite("Keys without end")
struct EnduranceTests {
    /// A library with an article in many scripts, one longer than any window, and more.
    private static let articles: [DraftArticle] =
        DraftArticle.samples + [
            .sample(
                "港の投票 🐙 e\u{301}", "市長は“古い埠頭は終わりだ”と述べた。👩‍👩‍👧 ﷽ \u{202E}turned\u{202C} \u{1B}[2J",
                "‏قال “لا” ثم ذهب", String(repeating: "字", count: 300), String(repeating: "word", count: 100)),
            .sample(
                "A Long Night",
                (1...60).map {
                    "“Number \($0) is up,” said \($0 % 2 == 0 ? "Ada Moss" : "Ben Holt"). See https://a.example/\($0) for it."
                }
                .joined(separator: "\n\n")),
        ]

    /// What is pressed: all keys of the reader but those that end it, lead out of it, or run a command by its name.
    private static let keys: [String] =
        Array("jkhlzZwsSFiIxc/nNf*mtuJKDy[]{}L?+-=gG 0123456789").map(String.init)
        + [
            "\r", "\u{1B}", "\t", "\u{4}", "\u{15}", "\u{C}", "\u{12}", "\u{7F}", "\u{1B}[A", "\u{1B}[B", "\u{1B}[5~",
            "\u{1B}[6~", "/the\r", "é字",
        ]
        + ["\u{1B}[<0;5;6M\u{1B}[<0;5;6m", "\u{1B}[<64;50;8M", "\u{1B}[<65;50;8M"]

    @Test(
        "ten thousand keys and sizes later, the screen is what a fresh drawing shows",
        arguments: [(80, 24, 1), (200, 60, 2), (40, 10, 3)] as [(Int, Int, UInt64)])
    func random(columns: Int, rows: Int, seed: UInt64) throws {
        var dice = SeededGenerator(seed: seed)
        let program = try BuiltProgram(articles: Self.articles)
        let terminal = try program.start(columns: columns, rows: rows)
        try terminal.waitFor(text: "Ferry")
        for _ in 0..<200 {
            var keys = ""
            for _ in 0..<50 { keys += Self.keys.randomElement(using: &dice) ?? "" }
            terminal.send(keys)
            if Int.random(in: 0..<4, using: &dice) == 0 {
                // In one column, the emulator itself writes wide characters out of its bounds.
                terminal.resize(
                    columns: Int.random(in: 2...columns + 60, using: &dice),
                    rows: Int.random(in: 1...rows + 20, using: &dice))
            }
            terminal.drain()
            try #require(terminal.program.checkEnding() == nil, "it ended after \(keys.debugDescription)")
        }
        terminal.resize(columns: columns, rows: rows)
        // A message, or keys that wait for others, would go with the next key.
        terminal.send("\u{1B}")
        terminal.settle()
        // Escape itself may have had nothing to leave, and said so; a click takes that away.
        terminal.send("\u{1B}[<0;1;1M\u{1B}[<0;1;1m")
        terminal.settle()
        let fresh = expectFreshlyDrawn(terminal)
        #expect(fresh.joined().contains { $0.text != " " && !$0.text.isEmpty })
        terminal.send("\u{3}")
        #expect(try terminal.waitForEnd() == .exited(0) && terminal.isGivenBack)
    }

    @Test("hundreds of sizes in a second do not lose the place")
    func resizing() throws {
        let program = try BuiltProgram(articles: [Self.articles[3]])
        let terminal = try program.start(columns: 100, rows: 30)
        try terminal.waitFor(text: "Number 1 is up")
        terminal.send("l20]")
        try terminal.waitFor(text: "quote 20 of 60")
        var dice = SeededGenerator(seed: 7)
        for _ in 0..<400 {
            terminal.resize(columns: Int.random(in: 20...180, using: &dice), rows: Int.random(in: 5...60, using: &dice))
            Thread.sleep(forTimeInterval: 0.002)
            terminal.drain()
        }
        terminal.resize(columns: 100, rows: 30)
        terminal.settle()
        let text = terminal.screen.text
        #expect(text.contains("“Number 20 is") && text.contains("quote 20 of 60"), "\(text)")
        _ = expectFreshlyDrawn(terminal)
    }

    /// Expects every cell to be what Ctrl-L, which draws everything anew, shows there; returns what it shows.
    private func expectFreshlyDrawn(_ terminal: EmulatedTerminal) -> [[EmulatedScreen.Cell]] {
        let cells = terminal.screen.cells
        terminal.send("\u{C}")
        terminal.settle()
        let fresh = terminal.screen.cells
        #expect(cells.count == fresh.count)
        for (y, (old, new)) in zip(cells, fresh).enumerated() {
            #expect(old.map(\.seen) == new.map(\.seen), "row \(y) of\n\(terminal.screen.text)")
        }
        return fresh
    }

    @Test("a held key does not queue up frames: what comes while one is drawn is taken in together")
    func heldKey() throws {
        let program = try BuiltProgram(articles: [Self.articles[3]])
        let terminal = try program.start(columns: 100, rows: 30)
        try terminal.waitFor(text: "Number 1 is up")
        terminal.send("l")
        terminal.settle()
        let before = terminal.received.count
        terminal.send("j")
        terminal.settle()
        let oneFrame = max(200, terminal.received.count - before)
        let start = terminal.received.count
        terminal.send(String(repeating: "j", count: 500))
        terminal.settle()
        #expect(terminal.received.count - start < 100 * oneFrame)
    }
}

extension EmulatedScreen.Cell {
    /// The cell as far as it can be seen: ncurses erases blanks whatever the weight of the letters that would have been there.
    fileprivate var seen: Self {
        let isBlank = text.isEmpty || text == " "
        return isBlank && !isReversed ? Self(text: text, isBold: false, isReversed: false, color: nil) : self
    }
}
