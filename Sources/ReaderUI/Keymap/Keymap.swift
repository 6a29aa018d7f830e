import TerminalCanvas

/// What the keys mean: the one place that says so. Help, palette and status line are made from it.
public struct Keymap: Equatable, Sendable {
    /// What is being used, which decides what a key means.
    public enum Context: String, Hashable, Sendable, CaseIterable {
        case list, text, feeds, speakers, speakerPage, people, clippings, chooser, prompt, help

        /// Its name in configuration: "speaker-page".
        public var identifier: String { rawValue.hyphenated }

        /// The name of it on the help page.
        public var name: String {
            switch self {
            case .list: "List of articles"
            case .text: "Article"
            case .feeds: "Feeds"
            case .speakers: "Speakers panel"
            case .speakerPage: "Speaker page"
            case .clippings: "Clippings"
            case .people: "List of everybody"
            case .chooser: "Choosing"
            case .prompt: "While typing"
            case .help: "This page"
            }
        }
    }

    /// What keys do.
    public enum Action: Hashable, Sendable {
        /// They ask for one thing.
        case command(Command)
        /// They stand for other keys: a macro.
        case keys([Key])
    }

    /// Key sequences that mean the same in some contexts.
    public struct Binding: Equatable, Sendable {
        /// What they mean.
        public let action: Action
        /// The sequences, the one to show first.
        public var sequences: [[Key]]
        /// Where they mean it.
        public var contexts: Set<Context>

        /// The command they ask for; nil for a macro.
        public var command: Command? {
            if case .command(let command) = action { command } else { nil }
        }
    }

    /// What a sequence of keys has led to.
    enum Meaning: Equatable {
        /// It means something, and no longer sequence begins with it.
        case action(Action)
        /// A longer sequence begins with it.
        case beginning
        /// It means nothing.
        case nothing
    }

    /// All bindings, in the order of the help page.
    public let bindings: [Binding]
    private let actions: [Context: [[Key]: Action]]
    private let beginnings: [Context: Set<[Key]>]

    /// A keymap of these bindings; of two for one sequence the first counts.
    init(_ bindings: [Binding]) {
        self.bindings = bindings
        var actions: [Context: [[Key]: Action]] = [:]
        var beginnings: [Context: Set<[Key]>] = [:]
        for binding in bindings {
            for context in binding.contexts {
                for sequence in binding.sequences where actions[context]?[sequence] == nil {
                    actions[context, default: [:]][sequence] = binding.action
                    for length in 1..<max(1, sequence.count) {
                        beginnings[context, default: []].insert(Array(sequence.prefix(length)))
                    }
                }
            }
        }
        self.actions = actions
        self.beginnings = beginnings
    }

    /// The bindings as they are told to people: what works while one reads, without a heading, and then what works only
    /// in one other place, under its name.
    public var groups: [(heading: String?, bindings: [Binding])] {
        let others = Context.allCases.filter { !Self.reading.contains($0) }.map { context in
            let own = bindings.filter { $0.contexts.contains(context) && $0.contexts.isDisjoint(with: Self.reading) }
            return (heading: Optional(context.name), bindings: own)
        }
        return [(nil, bindings.filter { !$0.contexts.isDisjoint(with: Self.reading) })] + others
    }

    /// What the keys pressed so far mean; where the last means nothing as it is, what it means without its modifiers.
    func meaning(of keys: [Key], in context: Context) -> Meaning {
        if beginnings[context]?.contains(keys) == true { return .beginning }
        if let action = action(for: keys, in: context) { return .action(action) }
        guard let last = keys.last, last.plain != last else { return .nothing }
        return meaning(of: keys.dropLast() + [last.plain], in: context)
    }

    /// What a sequence does, whether or not a longer one begins with it.
    func action(for keys: [Key], in context: Context) -> Action? { actions[context]?[keys] }

    /// The command of a single key; nil where it has none.
    func command(for key: Key, in context: Context) -> Command? {
        if case .command(let command) = action(for: [key], in: context) { command } else { nil }
    }

    /// The binding of a command in a context.
    func binding(of command: Command, in context: Context) -> Binding? {
        bindings.first { $0.command == command && $0.contexts.contains(context) }
    }
}
