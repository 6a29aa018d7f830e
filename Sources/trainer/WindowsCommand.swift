import ArgumentParser
import Attribution

/// Writes the window around each of some cues and what the linker sees of each token in it.
struct WindowsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "windows", abstract: "Write the windows around cues and the linker's features.",
        discussion: """
            windows.i32: article, first token of the cue, token after it, first token of the window, token after it. \
            features.u32: a row of keys a token, window after window, for the network; crosses.u32: one for the linear \
            part besides.
            """)

    @OptionGroup var options: TrainerOptions
    @Option(help: "Rows of article, first token and token after the last, ordered by article.") var cues: String

    func run() throws {
        var cuesOfArticle: [Int: [Range<Int>]] = [:]
        for row in try NumberFile.rows(cues, columns: 3) {
            guard row[1] < row[2] else { throw ValidationError("A cue in \(cues) is empty.") }
            cuesOfArticle[Int(row[0]), default: []].append(Int(row[1])..<Int(row[2]))
        }
        var windows: [Int32] = []
        var features: [UInt32] = []
        var crosses: [UInt32] = []
        try options.forEachArticle { number, article in
            guard let cues = cuesOfArticle[number] else { return }
            guard cues.allSatisfy({ $0.upperBound <= article.text.count }) else {
                throw ValidationError("A cue of article \(number) lies behind its end.")
            }
            let found = article.text.windows(around: cues)
            for (cue, window) in zip(cues, found.windows) {
                let places = [number, cue.lowerBound, cue.upperBound, window.lowerBound, window.upperBound]
                windows += places.map(Int32.init)
            }
            features += found.keys
            crosses += found.crosses
        }
        try NumberFile.write(windows, "windows.i32", in: options.output)
        try NumberFile.write(features, "features.u32", in: options.output)
        try NumberFile.write(crosses, "crosses.u32", in: options.output)
    }
}
