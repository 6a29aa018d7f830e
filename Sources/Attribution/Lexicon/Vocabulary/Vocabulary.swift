/// Small sets and tables of words that the engine's rules look for, by their keys.
///
/// The ``Lexicon`` says what a word can be anywhere; these are words that only some rules ask about. Sets that are
/// nearly alike stay apart because each rule was measured with exactly its own words.
enum Vocabulary {
    /// The keys of the words in a text, separated by white space.
    static func keys(of words: String) -> Set<UInt64> {
        Set(words.split(whereSeparator: \.isWhitespace).map(Lexicon.key))
    }
}
