/// What working through some articles took and gave; passed between processes as JSON.
struct AttributionFigures: Codable {
    /// Who did it.
    let name: String
    /// Processor time for all articles once.
    let seconds: Double
    let articles: Int
    /// Bytes of the articles' text.
    let bytes: Int
    /// Attributions.
    let found: Int
    /// Articles that were not taken.
    let refused: Int
    /// The most memory the process had resident.
    let peakBytes: Int

    /// The figures in one line for people.
    var line: String {
        let megabytes = Double(bytes) / 1e6 / seconds
        let speed = megabytes < 1 ? "\(Int(megabytes * 1000)) KB/s" : "\((megabytes * 10).rounded() / 10) MB/s"
        let perSecond = Int((Double(articles) / seconds).rounded())
        let memory = Int((Double(peakBytes) / 1_048_576).rounded())
        return "  \(name): \(speed), \(perSecond) articles/s, \(memory) MB at most, \(found) found"
            + (refused > 0 ? ", \(refused) articles refused" : "")
    }
}
