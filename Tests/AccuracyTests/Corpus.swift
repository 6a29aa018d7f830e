import Foundation
import Testing

/// A marked collection of articles in the folder `shared` beside the package; its texts are not the project's to ship.
struct Corpus {
    private static let shared = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("shared")

    /// Whether the collections and the program that scores against them are there.
    static var arePresent: Bool {
        [
            "corpora/seed/text", "corpora/polnear/dev/text", "corpora/newswire/text", "corpora/world/text",
            "eval/score_attribution.py",
        ]
        .allSatisfy {
            FileManager.default.fileExists(atPath: shared.appendingPathComponent($0).path)
        }
    }

    /// Why there are no figures without them.
    static let condition: Comment =
        "needs ../shared with corpora (seed, polnear/dev, newswire, world) and eval"

    static let seed = Corpus(folder: "corpora/seed")
    static let dev = Corpus(folder: "corpora/polnear/dev")
    /// Every fifth article, which nothing is learnt from; quotations and reported statements are marked.
    static let newswire = Corpus(folder: "corpora/newswire", isFifth: true, options: ["--statements"])
    /// All articles of a collection where quotations alone are marked.
    static let allOfWorld = Corpus(folder: "corpora/world")
    /// Every fifth of them, which nothing is learnt from.
    static let world = Corpus(folder: "corpora/world", isFifth: true)

    private let folder: URL
    private let isFifth: Bool
    /// What the scorer is told besides.
    private let options: [String]

    private init(folder: String, isFifth: Bool = false, options: [String] = []) {
        self.folder = Self.shared.appendingPathComponent(folder)
        self.isFifth = isFifth
        self.options = options + (isFifth ? ["--fold", "5", "3"] : [])
    }

    /// The text of the article of this name.
    func text(_ name: String) throws -> String {
        try String(contentsOf: folder.appendingPathComponent("text/\(name).txt"), encoding: .utf8)
    }

    /// What `quoth extract` prints for the collection's articles: JSON Lines.
    func predictions() throws -> String {
        let program = try #require(BuiltProgram.url, "the program is built beside the tests")
        return try run(program, ["extract"] + (try articles()))
    }

    /// The files of the articles, or of every fifth, as the scorer counts them: in the order of their names.
    private func articles() throws -> [String] {
        let texts = folder.appendingPathComponent("text")
        let names = try FileManager.default.contentsOfDirectory(atPath: texts.path).filter { $0.hasSuffix(".txt") }
            .map { String($0.dropLast(4)) }.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
        return names.enumerated().filter { !isFifth || $0.offset % 5 == 3 }
            .map { texts.appendingPathComponent($0.element + ".txt").path }
    }

    /// The scores of predictions.
    func scores(of predictions: String) throws -> Scores {
        try scores(
            of: predictions, by: "score_attribution.py",
            ["--speakers", folder.appendingPathComponent("speakers.tsv").path] + options)
    }

    /// How well predictions tell what is denied, asked, refused or conditional.
    func modality(of predictions: String) throws -> Scores {
        try scores(of: predictions, by: "score_modality.py", [])
    }

    private func scores(of predictions: String, by scorer: String, _ options: [String]) throws -> Scores {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("quoth-\(UUID().uuidString).jsonl")
        try Data(predictions.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let output = try run(
            URL(fileURLWithPath: "/usr/bin/env"),
            ["python3", Self.shared.appendingPathComponent("eval/\(scorer)").path, folder.path, file.path, "--json"]
                + options)
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
