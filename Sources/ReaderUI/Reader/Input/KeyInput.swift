import TerminalCanvas

/// What was typed and is not used up yet.
struct KeyInput: Equatable, Sendable {
    /// The number before a key.
    var count: Int?
    /// The keys of a sequence that is not at its end.
    var pending: [Key] = []
    /// What was typed into prompts before.
    var history = PromptHistory()
}
