import ArgumentParser
import ArticleStore

/// Which articles a command looks at.
struct ArticleFilterOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Only from this day on: 2026-11-03, 2026-11, yesterday, or 30d (also w, m, y) for so long ago.",
            valueName: "day"))
    var since: DayArgument?
    @Option(help: ArgumentHelp("Only up to the end of this day, month or year.", valueName: "day"))
    var until: DayArgument?
    @Option(help: "Only from publishers with this name, or a word of it.") var source: String?
    @Option(help: "Only with this tag; may be repeated.") var tag: [String] = []

    func validate() throws {
        if let source, !source.contains(where: { $0.isLetter || $0.isNumber }) {
            throw ValidationError("--source takes a publisher’s name or a part of one.")
        }
        if let since, let until, since.start >= until.end {
            throw ValidationError("--since is after --until, so there is nothing between.")
        }
    }

    /// The filter that they make.
    var filter: ArticleFilter {
        ArticleFilter(since: since?.start, until: until?.end, source: source, tags: tag)
    }
}
