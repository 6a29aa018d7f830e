import TerminalCanvas

/// What a user wants a sequence of keys to mean.
public struct KeyChange: Equatable, Sendable {
    /// The sequence.
    public var keys: [Key]
    /// What it is to mean; nil for nothing.
    public var action: Keymap.Action?
    /// Where; nil for wherever such a thing means anything.
    public var contexts: Set<Keymap.Context>?

    /// Makes a change.
    public init(keys: [Key], action: Keymap.Action?, contexts: Set<Keymap.Context>? = nil) {
        self.keys = keys
        self.action = action
        self.contexts = contexts
    }
}

extension Keymap {
    /// Where one does not type.
    private static let resting: Set<Context> = [.list, .text, .speakers, .speakerPage, .people, .clippings, .help]

    /// Where a command means something, by the keys as they are without configuration.
    public static func contexts(of command: Command) -> Set<Context> {
        standard.bindings.filter { $0.command == command }.reduce(into: []) { $0.formUnion($1.contexts) }
    }

    /// The keymap with what a user changed; a later change outdoes an earlier one of the same keys.
    public func changed(by changes: [KeyChange]) -> Keymap {
        var bindings = bindings
        for change in changes {
            let contexts = change.contexts ?? Self.contexts(for: change.action)
            bindings = bindings.flatMap { $0.without(change.keys, in: contexts) }
            guard let action = change.action else { continue }
            if let place = bindings.firstIndex(where: { $0.action == action && $0.contexts == contexts }) {
                bindings[place].sequences.insert(change.keys, at: 0)
            } else {
                let binding = Binding(action: action, sequences: [change.keys], contexts: contexts)
                let place = bindings.firstIndex { $0.action == action } ?? bindings.endIndex
                bindings.insert(binding, at: place)
            }
        }
        return Keymap(bindings.filter { !$0.sequences.isEmpty })
    }

    private static func contexts(for action: Action?) -> Set<Context> {
        switch action {
        case .command(let command): contexts(of: command)
        case .keys: reading
        case nil: resting
        }
    }

    /// Whether a key leads out of the program from list and text.
    public var leadsOut: Bool {
        Self.reading.allSatisfy { context in
            [Command.quit, .back].contains { binding(of: $0, in: context) != nil }
        }
    }
}

extension Keymap.Binding {
    /// The same without a sequence in some contexts: two bindings where the others keep it.
    fileprivate func without(_ keys: [Key], in contexts: Set<Keymap.Context>) -> [Keymap.Binding] {
        guard sequences.contains(keys), !self.contexts.isDisjoint(with: contexts) else { return [self] }
        var (kept, changed) = (self, self)
        kept.contexts.subtract(contexts)
        changed.contexts.formIntersection(contexts)
        changed.sequences.removeAll { $0 == keys }
        return [kept, changed].filter { !$0.contexts.isEmpty }
    }
}
