import ArgumentParser
import Attribution
import Foundation
import NewsModel
import PlainText
import ProgramAssets

/// Works through articles with the engine on one core and prints the figures, for ``AttributionBenchmark``: a process
/// of its own, so that its memory is the engine's.
struct AttributeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attribute", abstract: "Print the engine’s figures as JSON.", shouldDisplay: false)

    @Argument var file: String
    @Argument var runs: Int

    /// Enough text for a run to take long against the clock's resolution.
    private static let leastBytes = 2_000_000

    private struct Line: Decodable {
        let text: String
    }

    func run() throws {
        let texts = try Data(contentsOf: URL(fileURLWithPath: file)).split(separator: 0x0A).map {
            try JSONDecoder().decode(Line.self, from: $0).text
        }
        let byteCount = texts.reduce(0) { $0 + $1.utf8.count }
        let engine = AttributionEngine(model: try ModelFile.find().load())
        let repetitions = max(1, Self.leastBytes / max(1, byteCount))
        var found = 0
        let timings = (0..<runs).map { _ in
            let start = Self.processorTime
            for _ in 0..<repetitions {
                found = texts.reduce(0) { $0 + engine.analyze(ArticleText(plain: $1)).attributions.count }
            }
            return Self.processorTime - start
        }
        let figures = AttributionFigures(
            name: "quoth", seconds: Measurement(timings).median.seconds / Double(repetitions),
            articles: texts.count, bytes: byteCount, found: found, refused: 0, peakBytes: Self.peakBytes)
        print(String(decoding: try JSONEncoder().encode(figures), as: UTF8.self))
    }

    /// The time this process has had a core.
    private static var processorTime: Duration {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }

    /// The most memory this process has had resident.
    private static var peakBytes: Int {
        var usage = rusage()
        #if os(Linux)
            getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
            return Int(usage.ru_maxrss) * 1024
        #else
            getrusage(RUSAGE_SELF, &usage)
            return Int(usage.ru_maxrss)
        #endif
    }
}
