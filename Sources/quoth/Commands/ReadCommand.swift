import ArgumentParser

/// The reader.
struct ReadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read", abstract: "Open the reader (the default).",
        discussion: """
            In the reader, ? shows the keys and q leaves.

              quoth
              quoth read --theme light
              quoth read --library ~/work.db --no-mouse
            """)

    @OptionGroup var library: LibraryOption
    @OptionGroup var configuration: ConfigurationOption

    @Flag(name: .customLong("no-mouse"), help: "Leave the mouse to the terminal.")
    var ignoresMouse = false

    func run() throws {
        try CommandFailure.reporting {
            try ReaderRun(
                library: library.place, configuration: configuration.place, theme: configuration.theme,
                ignoresMouse: ignoresMouse
            ).run()
        }
    }
}
