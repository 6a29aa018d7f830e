import Foundation
import PseudoTerminal

/// How long after a key the screen shows it, while a regular expression is being typed that takes others for ever.
struct PatternBenchmark {
    let program: String
    let texts: SampleTexts

    private static let articleBytes = 1_000_000
    private static let pattern = #"(\w+ ?)+\d"#
    private static let columns = 120
    private static let rows = 40
    /// Milliseconds that a key is waited for at most.
    private static let patience: Int32 = 5_000

    func run() throws {
        let library = try FilledLibrary(holding: texts.longArticle(byteCount: Self.articleBytes))
        let terminal = try PseudoTerminal(
            [program], environment: library.environment, columns: Self.columns, rows: Self.rows)
        settle(terminal)
        terminal.send("l/\u{12}")
        settle(terminal)
        var timings: [Duration] = []
        for character in Self.pattern {
            let start = ContinuousClock.now
            terminal.send(String(character))
            guard !terminal.receive(timeout: Self.patience).isEmpty else { break }
            timings.append(ContinuousClock.now - start)
        }
        guard timings.count == Self.pattern.count else {
            print("Key while a regular expression is typed: not answered in \(Self.patience / 1_000) seconds")
            return
        }
        let measurement = Measurement(timings)
        print(
            "Key while \(Self.pattern) is typed in an article of 1 MB: median \(measurement.median.inMilliseconds), "
                + "slowest \(measurement.percentile(100).inMilliseconds)")
    }

    /// Reads until nothing has come for a while.
    private func settle(_ terminal: PseudoTerminal) {
        var silences = 0
        while silences < 5 { silences = terminal.receive(timeout: 100).isEmpty ? silences + 1 : 0 }
    }
}
