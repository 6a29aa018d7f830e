import ArgumentParser
import Attribution
import Foundation

/// Writes the tokens of all articles and what the tagger sees of each.
struct TokensCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tokens", abstract: "Write the tokens of all articles and the tagger's features.",
        discussion: """
            names.txt: the articles, a line each. tokens.i32: article, beginning, end, sentence, paragraph, flags \
            (0 nothing, 1 quoted, 2 closing mark, 3 opening mark; 4 more for a word), keys of word and stem. \
            features.u32: a row of keys a token for the network, crosses.u32: one for the linear part besides.
            """)

    @OptionGroup var options: TrainerOptions

    func run() throws {
        var tokens: [Int32] = []
        var features: [UInt32] = []
        var crosses: [UInt32] = []
        try options.forEachArticle { number, article in
            for token in 0..<article.text.count { tokens += article.row(token, article: number) }
            features += article.text.tokenKeys()
            crosses += article.text.tokenCrosses()
        }
        try NumberFile.write(tokens, "tokens.i32", in: options.output)
        try NumberFile.write(features, "features.u32", in: options.output)
        try NumberFile.write(crosses, "crosses.u32", in: options.output)
        let names = try TextFolder(path: options.texts).names.joined(separator: "\n")
        let file = URL(fileURLWithPath: options.output, isDirectory: true).appendingPathComponent("names.txt")
        try Data(names.utf8).write(to: file)
    }
}
