import ArgumentParser
import Foundation

/// Turns texts into what the networks are trained with: the very features that the engine computes when it is used.
@main
struct Trainer: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quoth-trainer", abstract: "Write the tokens and features of texts for training.",
        discussion: """
            All files are rows of 32-bit little-endian numbers without a header. Articles count from 0 in the order \
            of their files' names; places in a text count Unicode code points, tokens count from the article's first.
            """,
        subcommands: [TokensCommand.self, WindowsCommand.self, SpeakersCommand.self, ColumnsCommand.self])
}

/// What the commands for texts read, and where they write.
struct TrainerOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("The folder of the articles, a .txt file each.", valueName: "texts"))
    var texts: String
    @Argument(help: ArgumentHelp("The folder for what is written; it is made.", valueName: "output"))
    var output: String
    @Option(
        help: ArgumentHelp(
            "A table of words. Of several, article i reads table i modulo their number. Without one, no word is known.",
            valueName: "file"))
    var words: [String] = []

    /// Reads the articles one after the other and gives each to `body` with its number.
    func forEachArticle(_ body: (Int, TrainingArticle) throws -> Void) throws {
        let tables = try words.isEmpty ? [.empty] : words.map(WordRows.init(path:))
        for (number, file) in try TextFolder(path: texts).files.enumerated() {
            let table = tables[number % tables.count].table
            try body(number, TrainingArticle(bytes: Array(Data(contentsOf: file)), words: table))
        }
    }
}
