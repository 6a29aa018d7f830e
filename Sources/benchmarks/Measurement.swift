/// Many timings of one thing.
struct Measurement {
    private let sorted: [Duration]

    /// Takes the timings; at least one.
    init(_ timings: [Duration]) { sorted = timings.sorted() }

    var median: Duration { percentile(50) }

    /// The timing that `share` per cent of all do not exceed.
    func percentile(_ share: Int) -> Duration {
        sorted.isEmpty ? .zero : sorted[min(sorted.count - 1, (sorted.count * share + 99) / 100 - 1)]
    }
}

extension Duration {
    /// In seconds.
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }

    /// In milliseconds, with two digits after the point.
    var inMilliseconds: String { "\((seconds * 100_000).rounded() / 100) ms" }
}
