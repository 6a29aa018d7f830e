import ArgumentParser

/// Feeds parts of the program what nobody would write, and looks whether they keep their promises.
@main
struct Fuzz: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quoth-fuzz", abstract: "Look for inputs that a part of the program does not cope with.",
        subcommands: [RunCommand.self, CheckCommand.self, WorkCommand.self, DigestCommand.self],
        defaultSubcommand: RunCommand.self)
}

/// What decides which inputs there are.
struct InputOptions: ParsableArguments {
    @Option(
        help:
            "text (the engine and the importers), escapes (of all output formats), keys, feeds, outlines, pages or mails."
    )
    var subject = SubjectName.text
    @Option(help: "Another seed gives other inputs; the same seed and texts give the same.")
    var seed: UInt64 = 1
    @Option(help: ArgumentHelp("A text, or a folder of texts, to begin with.", valueName: "path"))
    var texts: [String] = []
    @Option(help: "Inputs to try; without end by default.")
    var inputs: Int?

    /// The subject, which looks at the time that inputs take where it is told to.
    func prepared(limit: TimeLimit?) throws -> any FuzzSubject {
        try subject.subject(seed: seed, texts: texts, limit: limit)
    }

    /// The same options for another process.
    var arguments: [String] {
        ["--subject", subject.rawValue, "--seed", "\(seed)"] + texts.flatMap { ["--texts", $0] }
    }
}
