import ArgumentParser

/// Prints the manual's page.
struct ManualCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual", abstract: "Print the manual’s page, for man.",
        discussion: """
            "make install" puts it where man finds it, beside completions for bash, zsh and fish.

              quoth manual | man -l -
            """)

    func run() throws {
        try CommandFailure.reporting {
            var output = StandardOutput()
            output.write(try ManualPage.text(version: Quoth.version))
            try output.finish()
        }
    }
}
