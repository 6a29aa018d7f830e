import ArgumentParser
import ArticleStore
import TextFormats

/// Lists who speaks in the library.
struct SpeakersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "speakers", abstract: "List who is quoted in the library, those with most quotes first.",
        discussion: """
            Numbers of direct and mixed quotes and of articles, name, description. Attitudes do not count. Ends with \
            status 1 where there is nobody.

              quoth speakers --limit 20
              quoth speakers clinton --format csv
            """)

    @OptionGroup var library: LibraryOption
    @Argument(help: "Only who has this name, or a word of it.") var name: String?
    @Option(help: "Print at most so many speakers.") var limit: Int?
    @Option(help: "text, json or csv.") var format = SpeakerFormat.text

    func validate() throws {
        guard limit ?? 0 >= 0 else { throw ValidationError("--limit takes 0 or more.") }
        guard name?.contains(where: \.isLetter) ?? true else { throw ValidationError("NAME has to have a letter.") }
    }

    func run() throws {
        try CommandFailure.reporting {
            let speakers = try library.openExisting().speakers(named: name).filter { $0.quoteCount > 0 }
            var output = StandardOutput()
            var list = JSONList()
            if format == .csv { output.write(CSVText.record(["name", "description", "quotes", "articles"])) }
            for speaker in speakers.prefix(limit ?? .max) {
                switch format {
                case .text: output.writeLine(ArticleLines.line(speaker))
                case .json: list.write(.speaker(speaker), to: &output)
                case .csv:
                    output.write(
                        CSVText.record([
                            speaker.name, speaker.description ?? "", "\(speaker.quoteCount)", "\(speaker.articleCount)",
                        ]))
                }
            }
            if format == .json { list.end(&output) }
            try output.finish(found: speakers.count)
        }
    }
}
