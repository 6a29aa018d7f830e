import ArgumentParser

/// Feeds the engine and the importers what nobody would write, and looks whether they keep their promises.
@main
struct Fuzz: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quoth-fuzz", abstract: "Look for texts that the engine or an importer does not cope with.",
        subcommands: [RunCommand.self, CheckCommand.self, WorkCommand.self, DigestCommand.self],
        defaultSubcommand: RunCommand.self)
}

/// What decides which inputs there are.
struct InputOptions: ParsableArguments {
    @Option(help: "Another seed gives other inputs; the same seed and texts give the same.")
    var seed: UInt64 = 1
    @Option(help: ArgumentHelp("A text, or a folder of texts, to begin with.", valueName: "path"))
    var texts: [String] = []
    @Option(help: "Inputs to try; without end by default.")
    var inputs: Int?

    var maker: InputMaker {
        get throws { try InputMaker(seed: seed, paths: texts) }
    }
}
