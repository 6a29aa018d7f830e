import ArgumentParser

/// Measures speed and memory and prints a line for each figure. Figures vary with the machine and what else it does.
@main
struct Benchmarks: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quoth-benchmarks", abstract: "Measure Quoth’s speed and memory.",
        subcommands: [MeasureCommand.self, AttributeCommand.self], defaultSubcommand: MeasureCommand.self)
}

/// Measures everything.
struct MeasureCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measure", abstract: "Print all figures (the default).")

    @Option(help: ArgumentHelp("The program to start.", valueName: "path"))
    var program: String

    @Option(help: ArgumentHelp("A folder of articles (.txt) to work on.", valueName: "folder"))
    var texts = "Assets/articles"

    @Option(help: ArgumentHelp("Articles in the library that the reader is started on.", valueName: "number"))
    var articles = 10_000

    @Option(help: ArgumentHelp("A Python that has textacy and spaCy, to compare with.", valueName: "path"))
    var peer: String?

    func run() throws {
        let sample = try SampleTexts(folder: texts)
        print("Articles: \(sample.drafts.count) of \(texts), \(sample.byteCount / 1000) KB")
        try AttributionBenchmark(texts: sample, peer: peer).run()
        try KeyBenchmark(texts: sample).run()
        try PatternBenchmark(program: program, texts: sample).run()
        try StartBenchmark(program: program, texts: sample, articleCount: articles).run()
        try ReadingBenchmark(program: program, texts: sample).run()
        try ScrollBenchmark(program: program, texts: sample).run()
    }
}
