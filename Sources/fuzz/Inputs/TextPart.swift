/// What is given texts that nobody would write.
enum TextPart: String, Sendable, CaseIterable {
    /// The attribution engine.
    case engine
    /// The importer of plain text, and the engine on what it makes.
    case text
    /// The importer of JSON Lines, and the engine on what it makes.
    case json
}
