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
            {"id", "text"}, or one text where it begins with neither { nor [. The output comes in the order of the input, as the input comes. Positions count Unicode \
            code points. All attributions are printed: "modality" says whether the source asserts the content, denies it, \
            asks it, refuses to say it or only might say it; "manner" tells statements from attitudes, which are thoughts, \
            wishes and plans. What cannot be read has its line with an "error", and the status at the end is 65 or 66.

              quoth extract article.txt --format brat > article.ann
              quoth extract texts/*.txt > attributions.jsonl
              quoth extract < corpus.jsonl > attributions.jsonl
              pdftotext report.pdf - | quoth extract --format text
              quoth extract --explain article.txt
            """)

    @Option(
        help: ArgumentHelp(
            "jsonl (a line an input), brat (standoff), webannotation (W3C JSON-LD, a line an input), or text.",
            discussion: "Without it, jsonl; with --explain, text."))
    var format: ExtractFormat?
    @Flag(help: "Say of each attribution why it was made and what else might have been; as text or jsonl.")
    var explain = false
    @Option(help: ArgumentHelp("Write a file an input into this folder instead.", valueName: "folder"))
    var output: String?
    @Argument(help: "Files and folders, or - for standard input, which is also the default.")
    var paths: [String] = []

    func validate() throws {
        if explain, format == .brat || format == .webannotation {
            throw ValidationError("--explain goes with --format text or jsonl.")
        }
    }

    func run() async throws {
        try await CommandFailure.reporting {
            if let output { try Self.makeFolder(output) }
            let engine = AttributionEngine(model: try ModelFile.find().load())
            let style = ExtractStyle(format: format ?? (explain ? .text : .jsonl), explains: explain)
            var run = ExtractRun(engine: engine, style: style, folder: output)
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
