import ArgumentParser
import ArticleStore
import Foundation
import NewsModel
import ReadingPage

/// Prints quotes that were put aside, or writes them to a file.
struct ListClippingsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Print clippings, or write them to a file.",
        discussion: """
            Collection by collection, the newest first, each with number, state, verb, words, article, day, address and note. \
            They are as they were put aside, whatever became of the article. Ends with status 1 where there is none.

              quoth clippings list remove "the harbour"
              quoth clippings --collection Port --format csv --output port.csv
            """)

    @OptionGroup var library: LibraryOption
    @Argument(help: "Only with words that begin so in quote, speaker, article, note or collection.")
    var words: [String] = []
    @Option(help: "Only from the collection of this name.") var collection: String?
    @Option(help: "Only in this state: to-check, checked or wrong; may be repeated.") var state: [ClippingState] = []
    @Option(help: "Only from the article with this number.") var article: Int64?
    @Option(help: "text, markdown, csv, json or html.") var format = ClippingFormat.text
    @Option(name: .shortAndLong, help: "A file to write to.", completion: .file()) var output: String?
    @Flag(help: "Write over a file that is there.") var force = false

    func validate() throws {
        guard words.isEmpty || searched != nil else {
            throw ValidationError("There is no letter or digit to look for.")
        }
    }

    private var searched: ClippingWords? { ClippingWords(words.joined(separator: " ")) }

    private var filter: ClippingFilter {
        ClippingFilter(
            words: searched, collection: collection,
            states: state.isEmpty ? Set(ClippingState.allCases) : Set(state),
            article: article.map(Article.ID.init(rawValue:)))
    }

    func run() throws {
        try CommandFailure.reporting {
            let library = try library.openExisting()
            if let output {
                try write(library, to: URL(fileURLWithPath: output))
            } else {
                try print(library)
            }
        }
    }

    private func print(_ library: ArticleLibrary) throws {
        var output = StandardOutput()
        var writer = ClippingsWriter(format)
        var count = 0
        try library.forEachClipping(filter) { clipping in
            if count == 0 { output.write(writer.beginning) }
            count += 1
            output.write(writer.next(clipping))
        }
        // Programs get an answer where there is nothing, too.
        if count == 0, format == .csv { output.write(writer.beginning) }
        if count > 0 || format == .json { output.write(writer.end) }
        try output.finish(found: count)
    }

    private func write(_ library: ArticleLibrary, to file: URL) throws {
        var clippings: [Clipping] = []
        try library.forEachClipping(filter) { clippings.append($0) }
        guard !clippings.isEmpty else { throw ExitCode(CommandFailure.Status.nothingFound.rawValue) }
        try OutputFile.write(ClippingsWriter.text(of: clippings, format: format), to: file, replaces: force)
    }
}
