/// Whether something was uttered, or only thought.
///
/// Readers of news agree on what is a statement, and hardly on what is an attitude, so views show the statements alone.
/// The raw values are those of JSON and of the library.
public enum Manner: String, Sendable, CaseIterable {
    /// Something was said or written.
    case statement
    /// Something was thought, felt, wanted, planned or seen.
    case attitude
}
