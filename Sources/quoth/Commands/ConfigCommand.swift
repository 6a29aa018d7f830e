import ArgumentParser
import ReaderUI

/// Shows the reader's configuration.
struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: "Print the reader’s configuration, and who decided what.",
        discussion: """
            What is printed is itself a configuration file. What is wrong with yours is told on standard error, with its \
            line; the rest of it counts.

              quoth config
              quoth config --check
              quoth config --example > ~/.config/quoth/config.toml
            """)

    @OptionGroup var configuration: ConfigurationOption
    @Flag(help: "Print nothing but what is wrong; end with 65 where something is.") var check = false
    @Flag(help: "Print a file with every setting explained.") var example = false
    @Flag(help: "Print what keys can be bound to.") var keys = false
    @Flag(help: "Print the names of all themes.") var themes = false

    func run() throws {
        try CommandFailure.reporting {
            var output = StandardOutput()
            if example {
                output.writeLine(ConfigurationText.example)
            } else if keys {
                for line in ConfigurationText.commands { output.writeLine(line) }
            } else {
                let loaded = try configuration.load()
                if themes {
                    for name in loaded.themes.names { output.writeLine(printable(name)) }
                } else {
                    for problem in loaded.problems {
                        StandardError.writeLine("quoth: \(printable(problem.description))")
                    }
                    if !check { output.writeLine(ConfigurationText.effective(loaded)) }
                    if check, !loaded.problems.isEmpty { throw ExitCode(CommandFailure.Status.badData.rawValue) }
                }
            }
            try output.finish()
        }
    }
}
