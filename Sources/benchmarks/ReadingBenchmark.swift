import Foundation
import PseudoTerminal

/// What a day of reading costs: memory after many keys, and how often an idle reader wakes.
struct ReadingBenchmark {
    let program: String
    let texts: SampleTexts

    private static let articles = 500
    private static let keys = 10_000
    private static let idleSeconds = 5.0
    /// What is done with every article: gone to, read by quotes and pages, searched, its speakers looked at.
    private static let script = [
        "l", "]", "]", "]", " ", " ", "}", "/the\r", "n", "n", "\u{1B}", "s", "\u{1B}", "G", "g", "h", "j",
    ]

    func run() throws {
        let library = try FilledLibrary(of: texts, count: Self.articles)
        let terminal = try PseudoTerminal(
            [program], environment: library.environment, columns: 120, rows: 40)
        let status = ProcessStatus(process: terminal.process)
        drain(terminal, quiet: 300)
        let first = status.megabytes
        var pressed = 0
        while pressed < Self.keys {
            for keys in Self.script {
                terminal.send(keys)
                pressed += keys.count
                // A key that waits for others would be taken in with them.
                drain(terminal, quiet: keys == "\u{1B}" ? 60 : 1)
            }
        }
        drain(terminal, quiet: 300)
        if let first, let last = status.megabytes, let peak = status.peakMegabytes {
            print(
                "Resident memory: \(first.tenths) MB at first, \(last.tenths) MB after \(pressed) keys over "
                    + "\(Self.articles) articles, at most \(peak.tenths) MB")
        }
        // What was said last fades first.
        drain(terminal, quiet: 6_000)
        if let before = status.wakeUps {
            Thread.sleep(forTimeInterval: Self.idleSeconds)
            print("Wake-ups in \(Self.idleSeconds.tenths) idle seconds: \((status.wakeUps ?? 0) - before)")
        }
        terminal.send("\u{3}")
        while terminal.checkEnding() == nil { _ = terminal.receive(timeout: 10) }
    }

    private func drain(_ terminal: PseudoTerminal, quiet: Int32) {
        while !terminal.receive(timeout: quiet).isEmpty {}
    }
}
