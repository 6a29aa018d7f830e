import ArgumentParser
import Foundation
import Importers
import TextFormats

/// Prints what Quoth makes of pages, feeds and texts, without a library.
struct ParseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse",
        abstract: "Print what Quoth makes of pages, feeds, lists of feeds and texts, without a library.",
        discussion: """
            A line of JSON an input: a page or a text gives an article, a feed its entries, OPML its feeds. What an input is \
            tells its content; gzip is undone. Standard input is JSON Lines {"id", "path", "url"}, each naming a file. What \
            cannot be read has its line with an "error", and the status at the end is 65 or 66.

              quoth parse --url https://example.org/news/1 page.html
              quoth parse feed.xml subscriptions.opml
              quoth parse - < files.jsonl
            """)

    @Option(help: "Where the input was found on the web, which its links are relative to.") var url: String?
    @Argument(help: "Files, or - for JSON Lines that name files, which is also the default.") var paths: [String] = []

    func run() throws {
        try CommandFailure.reporting {
            var output = StandardOutput()
            var status: CommandFailure.Status?
            func parse(_ input: ParseInput) {
                let (line, error) = input.line()
                output.writeLine(line.text)
                if let error { status = status ?? CommandFailure.Status(error.code) }
            }
            for path in paths.isEmpty ? ["-"] : paths {
                if path != "-" {
                    parse(ParseInput(path: path, url: url))
                    continue
                }
                var reader = try LineReader.decoding(FileHandle.standardInput.fileDescriptor)
                while let lines = try reader.next(), !output.hasFailed {
                    for line in lines where line != .bytes([]) { parse(ParseInput(line)) }
                    output.flush()
                }
            }
            try output.finish()
            if let status { throw ExitCode(status.rawValue) }
        }
    }
}
