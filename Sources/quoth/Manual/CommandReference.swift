import Foundation

/// What the command-line parser knows of a command, in the form it gives out itself.
struct CommandReference: Decodable {
    /// Its name.
    let commandName: String
    /// What it does, in a sentence.
    let abstract: String?
    /// More of it, with examples.
    let discussion: String?
    /// Its options and arguments.
    let arguments: [Argument]?
    /// The commands below it.
    let subcommands: [CommandReference]?

    /// An option or an argument.
    struct Argument: Decodable {
        /// A name of an option.
        struct Name: Decodable {
            let kind: String
            let name: String

            /// As it is typed: "--format".
            var typed: String { (kind == "long" ? "--" : "-") + name }
        }

        let kind: String
        let abstract: String?
        let discussion: String?
        let valueName: String?
        let defaultValue: String?
        let names: [Name]?
        let shouldDisplay: Bool
        let isOptional: Bool
        let isRepeating: Bool

        /// Its value as it stands in a synopsis.
        var value: String { valueName ?? "value" }
    }

    private struct Tool: Decodable {
        let command: CommandReference
    }

    /// The whole program.
    static func program() throws -> CommandReference {
        try JSONDecoder().decode(Tool.self, from: Data(Quoth._dumpHelp().utf8)).command
    }

    /// What the manual tells of options and arguments: not what all commands have.
    var ownArguments: [Argument] {
        (arguments ?? []).filter { argument in
            argument.shouldDisplay && !(argument.names ?? []).contains { ["help", "version"].contains($0.name) }
        }
    }
}
