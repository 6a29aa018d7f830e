import ArgumentParser
import ArticleStore
import NewsModel
import TextFormats

/// Prints what was corrected, to learn from.
struct CorrectionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "corrections", abstract: "Print what was corrected in the reader, a line of JSON each.",
        discussion: """
            Each line has the article's text, what was found, and what a reader knows better; positions count Unicode code
            points. It is made to be learnt from.

              quoth corrections > corrections.jsonl
            """)

    @OptionGroup var library: LibraryOption

    func run() throws {
        try CommandFailure.reporting {
            let library = try library.openExisting()
            var output = StandardOutput()
            try library.forEachCorrection { output.writeLine(JSONValue.corrected($0).text) }
            try output.finish()
        }
    }
}
