import ArgumentParser

/// What there is to do with feeds.
struct FeedsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feeds", abstract: "Subscribe to feeds, list them, bring them in and out.",
        discussion: """
            "quoth fetch" brings in what is new in them.

              quoth feeds add https://example.org
              quoth feeds list
            """,
        subcommands: [
            AddFeedCommand.self, ListFeedsCommand.self, ChangeFeedCommand.self, RemoveFeedCommand.self,
            ImportFeedsCommand.self, ExportFeedsCommand.self,
        ], defaultSubcommand: ListFeedsCommand.self)
}
