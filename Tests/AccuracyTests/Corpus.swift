import Foundation
import Testing

/// A marked collection of articles in the folder `shared` beside the package; its texts are not the project's to ship.
struct Corpus {
    private static let shared = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("shared")

    /// Whether the collections and the program that scores against them are there.
    static var arePresent: Bool {
        ["corpora/seed/text", "corpora/polnear/dev/text", "eval/score_attribution.py"].allSatisfy {
            FileManager.default.fileExists(atPath: shared.appendingPathComponent($0).path)
        }
    }

    /// Why there are no figures without them.
    static let condition: Comment =
        "needs ../shared with corpora/seed, corpora/polnear/dev and eval/score_attribution.py"

    static let seed = Corpus(folder: "corpora/seed")
    static let dev = Corpus(folder: "corpora/polnear/dev")

    private let folder: URL

    private init(folder: String) { self.folder = Self.shared.appendingPathComponent(folder) }

    /// The text of the article of this name.
    func text(_ name: String) throws -> String {
        try String(contentsOf: folder.appendingPathComponent("text/\(name).txt"), encoding: .utf8)
    }

    /// What `quoth extract` prints for all articles: JSON Lines.
    func predictions() throws -> String {
        let program = try #require(BuiltProgram.url, "the program is built beside the tests")
        return try run(program, ["extract", folder.appendingPathComponent("text").path])
    }

    /// The scores of predictions.
    func scores(of predictions: String) throws -> Scores {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("quoth-\(UUID().uuidString).jsonl")
        try Data(predictions.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let output = try run(
            URL(fileURLWithPath: "/usr/bin/env"),
            [
                "python3", Self.shared.appendingPathComponent("eval/score_attribution.py").path, folder.path, file.path,
                "--speakers", folder.appendingPathComponent("speakers.tsv").path, "--json",
            ])
        return Scores(figures: try JSONDecoder().decode([String: [String: Double]].self, from: Data(output.utf8)))
    }

    private func run(_ program: URL, _ arguments: [String]) throws -> String {
        let process = Process()
        let output = Pipe()
        process.executableURL = program
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        try process.run()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "\(program.lastPathComponent) \(arguments.joined(separator: " "))")
        return String(decoding: text, as: UTF8.self)
    }
}
