import TerminalCanvas

/// What the keys mean: the one place that says so. Help and status line are made from it.
struct Keymap: Sendable {
    /// What is being used, which decides what a key means.
    enum Context: Hashable, Sendable, CaseIterable {
        case list, text, speakers, prompt, help

        /// The name of it on the help page.
        var name: String {
            switch self {
            case .list: "List of articles"
            case .text: "Article"
            case .speakers: "Speakers panel"
            case .prompt: "While typing"
            case .help: "This page"
            }
        }
    }

    /// Keys that mean the same in some contexts.
    struct Binding: Sendable {
        /// What they mean.
        let command: Command
        /// The keys, the one to show first.
        let keys: [Key]
        /// Where they mean it.
        let contexts: Set<Context>
    }

    /// All bindings, in the order of the help page.
    let bindings: [Binding]
    private let commands: [Context: [Key: Command]]

    /// A keymap of these bindings; of two for one key the first counts.
    init(_ bindings: [Binding]) {
        self.bindings = bindings
        var commands: [Context: [Key: Command]] = [:]
        for binding in bindings {
            for context in binding.contexts {
                for key in binding.keys where commands[context]?[key] == nil {
                    commands[context, default: [:]][key] = binding.command
                }
            }
        }
        self.commands = commands
    }

    /// What a key means; nil where it means nothing.
    func command(for key: Key, in context: Context) -> Command? { commands[context]?[key] }

    /// The binding of a command in a context.
    func binding(of command: Command, in context: Context) -> Binding? {
        bindings.first { $0.command == command && $0.contexts.contains(context) }
    }
}
