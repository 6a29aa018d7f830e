import PseudoTerminal

/// How long the reader takes from its start to its first full frame, and how much memory that takes.
struct StartBenchmark {
    let program: String
    let texts: SampleTexts
    let articleCount: Int

    private static let runs = 15
    /// Milliseconds without output after which a frame counts as complete.
    private static let quiet: Int32 = 80

    func run() throws {
        var made: FilledLibrary?
        let filling = try ContinuousClock().measure { made = try FilledLibrary(of: texts, count: articleCount) }
        guard let library = made else { return }
        print("Adding \(articleCount) analysed articles: \(filling.seconds.tenths) s")
        let starts = try (0..<Self.runs).map { _ in try start(library) }
        let measurement = Measurement(starts.map(\.duration))
        print(
            "Start to first full frame, \(articleCount) articles: median \(measurement.median.inMilliseconds), "
                + "slowest \(measurement.percentile(100).inMilliseconds)")
        if let memory = starts.compactMap(\.peak).max() { print("Peak resident memory then: \(memory.tenths) MB") }
    }

    private func start(_ library: FilledLibrary) throws -> (duration: Duration, peak: Double?) {
        let clock = ContinuousClock()
        let beginning = clock.now
        let terminal = try PseudoTerminal(
            [program], environment: library.environment, columns: 120, rows: 40)
        var last = beginning
        while !terminal.receive(timeout: last == beginning ? 10_000 : Self.quiet).isEmpty { last = clock.now }
        let peak = ProcessStatus(process: terminal.process).peakMegabytes
        terminal.send("q")
        while terminal.checkEnding() == nil { _ = terminal.receive(timeout: 10) }
        return (last - beginning, peak)
    }
}
