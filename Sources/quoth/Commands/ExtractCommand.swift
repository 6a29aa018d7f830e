import ArgumentParser
import Attribution
import Foundation
import Importers
import ProgramAssets

/// Finds who said what in texts, without a library.
struct ExtractCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract", abstract: "Print who said what in texts, without a library.",
        discussion: """
            Files are texts, or JSON Lines where the name ends in .jsonl; standard input is JSON Lines \
            {"id", "text"}. The output comes in the order of the input, as the input comes. Positions count Unicode \
            code points. What cannot be read has its line with an "error", and the status at the end is 65 or 66.

              quoth extract article.txt --format brat > article.ann
              quoth extract texts/*.txt > attributions.jsonl
              quoth extract < corpus.jsonl > attributions.jsonl
            """)

    @Option(help: "jsonl (a line an input), brat (standoff), or webannotation (W3C JSON-LD, a line an input).")
    var format = ExtractFormat.jsonl
    @Option(help: ArgumentHelp("Write a file an input into this folder instead.", valueName: "folder"))
    var output: String?
    @Argument(help: "Files and folders, or - for standard input, which is also the default.")
    var paths: [String] = []

    func run() async throws {
        try await CommandFailure.reporting {
            if let output { try Self.makeFolder(output) }
            let engine = AttributionEngine(model: try ModelFile.find().load())
            var run = ExtractRun(engine: engine, format: format, folder: output)
            try await run.run(paths.isEmpty ? ["-"] : paths)
            if let status = run.status { throw ExitCode(status.rawValue) }
        }
    }

    private static func makeFolder(_ path: String) throws {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw CommandFailure(.inputOutput, "The folder \(path) cannot be made.")
        }
    }
}
