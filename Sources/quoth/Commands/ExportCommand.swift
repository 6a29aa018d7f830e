import ArgumentParser
import ArticleStore
import Foundation
import ReadingPage

extension ExportFormat: ExpressibleByArgument {}

/// Writes articles out with their speakers.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write articles with their speakers: a page for the browser, Markdown or JSON.",
        discussion: """
            "quoth list" tells the numbers. Several articles go to a folder, each to a file named for its title, with a number
            where several have one title; without --output, what is written goes to standard output, one article after the
            other unless they are pages. An article that cannot be written is told, and the others are.

              quoth export 12 --output council.html
              quoth export 12 13 14 --format markdown --output notes/
            """)

    @OptionGroup var library: LibraryOption
    @Option(help: "html, markdown or json.") var format = ExportFormat.html
    @Option(
        name: .shortAndLong, help: "A file, or a folder where it is one or its name ends in \"/\".", completion: .file()
    )
    var output: String?
    @Option(
        help: ArgumentHelp(
            "Leave out what is not said by its speaker with this likelihood, from 0 to 1.",
            discussion: "Else the configuration’s minimum-confidence."))
    var minConfidence: Double?
    @Flag(help: "Write over files that are there, but never over one of the same run.") var force = false
    @Argument(help: "The articles’ numbers.") var ids: [Int64]

    func validate() throws {
        guard (0...1).contains(minConfidence ?? 0) else { throw ValidationError("--min-confidence takes 0 to 1.") }
    }

    func run() throws {
        try CommandFailure.reporting {
            let place = try place()
            let minimum = try minConfidence ?? LoadedConfiguration.minimumConfidence()
            var run = ExportRun(
                library: try library.openExisting(), format: format, minimumConfidence: minimum, replaces: force)
            try run.run(ids, to: place)
            if let status = run.status { throw ExitCode(status.rawValue) }
        }
    }

    private func place() throws -> ExportRun.Place {
        guard let output else {
            guard format != .html || ids.count == 1 else {
                throw CommandFailure(.usage, "\(ids.count) pages need a folder: --output FOLDER/")
            }
            return .output
        }
        if output.utf8.last == UInt8(ascii: "/") || Self.isFolder(output) { return .folder(output) }
        guard ids.count == 1 else {
            throw CommandFailure(.usage, "\(ids.count) articles need a folder: --output \(output)/")
        }
        return .file(output)
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
