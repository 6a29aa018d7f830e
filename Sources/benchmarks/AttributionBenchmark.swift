import Attribution

/// How much text the attribution engine works through in a second on one core.
struct AttributionBenchmark {
    let texts: SampleTexts

    private static let runs = 5
    /// Enough text for a run to take long against the clock's resolution.
    private static let leastBytes = 2_000_000

    func run() {
        let engine = AttributionEngine()
        let repetitions = max(1, Self.leastBytes / max(1, texts.byteCount))
        var found = 0
        let timings = (0..<Self.runs).map { _ in
            ContinuousClock().measure {
                for _ in 0..<repetitions {
                    for draft in texts.drafts { found += engine.analyze(draft.text).attributions.count }
                }
            }
        }
        let megabytes = Double(texts.byteCount * repetitions) / 1e6
        let speed = megabytes / Measurement(timings).median.seconds
        let count = found / Self.runs / repetitions
        print("Attribution: \((speed * 10).rounded() / 10) MB/s on one core (\(count) attributions found)")
    }
}
