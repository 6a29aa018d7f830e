import ArgumentParser
import ArticleStore
import TextFormats

/// Lists who speaks in the library.
struct SpeakersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "speakers", abstract: "List who is quoted in the library, those with most quotes first.",
        discussion: """
            Numbers of direct and mixed quotes and of articles, name, description. Attitudes do not count.

              quoth speakers | head -20
            """)

    @OptionGroup var library: LibraryOption
    @Option(help: "text or json.") var format = ListFormat.text

    func run() throws {
        try CommandFailure.reporting {
            var output = StandardOutput()
            var list = JSONList()
            for speaker in try library.openExisting().speakers() where speaker.quoteCount > 0 {
                switch format {
                case .text: output.writeLine(ArticleLines.line(speaker))
                case .json: list.write(.speaker(speaker), to: &output)
                }
            }
            if format == .json { list.end(&output) }
            try output.finish()
        }
    }
}
