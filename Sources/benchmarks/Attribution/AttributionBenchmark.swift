import Foundation

/// How fast attribution is on one core and how much memory it takes, beside textacy on the same articles.
struct AttributionBenchmark {
    let texts: SampleTexts
    /// A Python that has textacy; nil for no comparison.
    let peer: String?

    /// The comparison takes its time.
    private static let mostArticles = 50
    private static let runs = 5
    private static let peerRuns = 3
    private static let script = "Sources/benchmarks/Peer/textacy_quotations.py"

    func run() throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("quoth-\(UUID().uuidString).jsonl")
        defer { try? FileManager.default.removeItem(at: file) }
        let articles = texts.drafts.prefix(Self.mostArticles)
        let lines = try articles.map { try JSONEncoder().encode(["text": $0.text]) }
        try Data(lines.joined(separator: [0x0A])).write(to: file)
        let byteCount = articles.reduce(0) { $0 + $1.text.utf8.count }
        print("Attribution on one core, \(articles.count) articles, \(byteCount / 1000) KB:")
        if let program = Bundle.main.executablePath {
            print(try figures(program, ["attribute", file.path, "\(Self.runs)"])?.line ?? "  quoth: failed")
        }
        guard let peer, FileManager.default.isExecutableFile(atPath: peer) else { return }
        let figures = try figures(peer, [Self.script, file.path, "\(Self.peerRuns)"])
        print(figures?.line ?? "  textacy: no figures; \(peer) could not run \(Self.script)")
    }

    /// What a process prints as its last line; nil where it failed.
    private func figures(_ program: String, _ arguments: [String]) throws -> AttributionFigures? {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardOutput = output
        let oneCore = ["OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS"]
        process.environment = ProcessInfo.processInfo.environment
            .merging(oneCore.map { ($0, "1") }) { $1 }.merging(["PYTHONWARNINGS": "ignore"]) { $1 }
        try process.run()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return text.split(separator: 0x0A).last.flatMap { try? JSONDecoder().decode(AttributionFigures.self, from: $0) }
    }
}
