/// What a number before a key does.
extension Keymap.Binding {
    /// Whether a number before its keys repeats them; a macro is repeated, too.
    var takesCount: Bool { command?.takesCount ?? true }
}

extension Keymap {
    /// The keys that a number repeats while one reads: "j ↓, k ↑, ]".
    public var repeatedKeys: String {
        let repeated = bindings.filter { binding in
            binding.takesCount && !binding.contexts.isDisjoint(with: Self.reading) && !binding.sequences.isEmpty
        }
        return repeated.map(\.keyNames).joined(separator: ", ")
    }
}
