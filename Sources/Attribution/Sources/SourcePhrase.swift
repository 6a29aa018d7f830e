/// The words that name a source: a noun phrase, a pronoun or a relative pronoun.
struct SourcePhrase: Equatable, Sendable {
    /// What stands at its head.
    enum Head: Equatable, Sendable {
        case pronoun(Int)
        case relative(Int)
        /// The name's number among ``NamedText/names``.
        case name(Int)
        /// The token of the noun.
        case noun(Int)
    }

    /// All its tokens.
    let tokens: Range<Int>
    let head: Head
}
