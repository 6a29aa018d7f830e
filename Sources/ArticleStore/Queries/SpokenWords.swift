/// Words to look for in what was said, made from what somebody typed: each begins a word that was said. Case and accents
/// do not matter.
public struct SpokenWords: Hashable, Sendable {
    private let folded: [String]
    /// The same words, for the articles that may hold them.
    let query: LibraryQuery

    /// Makes the words; nil where nothing typed can be looked for: no letter and no digit.
    public init?(_ typed: String) {
        let words = typed.split { !$0.isLetter && !$0.isNumber && !"'’-".contains($0) }.map(String.init)
        guard let query = LibraryQuery(beginnings: words) else { return nil }
        self.query = query
        folded = words.map(FoldedName.of)
    }

    /// Whether all of them occur in `text`.
    func occur(in text: String) -> Bool {
        let text = FoldedName.of(text)
        return folded.allSatisfy { FoldedName.hasWord(beginningWith: $0, in: text) }
    }
}
