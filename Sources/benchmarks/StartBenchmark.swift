import ArticleStore
import Attribution
import Foundation
import NewsModel
import ProgramAssets
import PseudoTerminal

/// How long the reader takes from its start to its first full frame, and how much memory that takes.
struct StartBenchmark {
    let program: String
    let texts: SampleTexts
    let articleCount: Int

    private static let runs = 15
    private static let batch = 500
    /// Milliseconds without output after which a frame counts as complete.
    private static let quiet: Int32 = 80

    func run() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("quoth-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appendingPathComponent("library.db").path
        let filling = try ContinuousClock().measure { try fill(path) }
        let count = try ArticleLibrary(path: path).list(limit: 1).totalCount
        print("Adding \(count) analysed articles: \((filling.seconds * 10).rounded() / 10) s")
        let starts = try (0..<Self.runs).map { _ in try start(path, home: folder.path) }
        let measurement = Measurement(starts.map(\.duration))
        print(
            "Start to first full frame, \(articleCount) articles: median \(measurement.median.inMilliseconds), "
                + "slowest \(measurement.percentile(100).inMilliseconds)")
        if let memory = starts.compactMap(\.peakKilobytes).max() {
            print("Peak resident memory then: \((Double(memory) / 102.4).rounded() / 10) MB")
        }
    }

    private func fill(_ path: String) throws {
        let engine = AttributionEngine(model: try ModelFile.find().load())
        let analyzed = texts.drafts.map { AnalyzedDraft($0, engine.analyze($0.text)) }
        let library = try ArticleLibrary(path: path)
        var drafts: [AnalyzedDraft] = []
        for number in 0..<articleCount {
            var next = analyzed[number % analyzed.count]
            // The library knows an article again by its key, its address, or its title and text.
            next.draft.externalID = "\(number)"
            next.draft.url = nil
            next.draft.title += " (\(number))"
            next.draft.text += "\n\n\(number)"
            drafts.append(next)
            guard drafts.count == Self.batch || number == articleCount - 1 else { continue }
            try library.add(drafts, engineVersion: AttributionEngine.version)
            drafts = []
        }
    }

    private func start(_ path: String, home: String) throws -> (duration: Duration, peakKilobytes: Int?) {
        let clock = ContinuousClock()
        let beginning = clock.now
        let terminal = try PseudoTerminal(
            [program, "--library", path],
            environment: ["TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": home], columns: 120, rows: 40)
        var last = beginning
        while !terminal.receive(timeout: last == beginning ? 10_000 : Self.quiet).isEmpty { last = clock.now }
        let peak = peakKilobytes(of: terminal.process)
        terminal.send("q")
        while terminal.checkEnding() == nil { _ = terminal.receive(timeout: 10) }
        return (last - beginning, peak)
    }

    /// The most memory the process has had resident, as Linux tells it; nil elsewhere.
    private func peakKilobytes(of process: pid_t) -> Int? {
        let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
        let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) }
    }
}
