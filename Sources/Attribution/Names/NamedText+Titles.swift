extension NamedText {
    /// Whether the quotation reads like a work's title: several words, each with a capital, and no stop at the end.
    func isTitleLike(_ number: Int) -> Bool {
        let inside = quoted.inside(quoted.quotations[number])
        guard inside.count > 1, inside.count <= Self.longestTitle else { return false }
        let words = inside.filter { tokens[$0].kind == .word && !tokens[$0].isWord(.function) }
        return words.count > 1 && words.allSatisfy { tokens[$0].isCapitalized }
            && !(inside.last.map { tokens[$0].isTerminator && tokens[$0].kind != .period } ?? false)
    }

    private static let longestTitle = 12

    /// Whether a name is an office, and not who holds it: "Ambassador to Norland".
    func isOffice(_ name: Int) -> Bool {
        let found = names[name]
        guard found.kind != .person, found.core.count > 2 else { return false }
        return found.core.dropLast().contains {
            tokens[$0].isWord(.title) && !tokens[$0].isWord(.organisationNoun) && tokens[$0 + 1].isWord(.preposition)
        }
    }
}
