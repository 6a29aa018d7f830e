/// Reads what stands at the head of a source whose words are known.
struct SourceReader {
    let named: NamedText

    private var tokens: [Token] { named.tokens }

    /// The source that some tokens make; nil where they hold no word.
    func source(_ range: Range<Int>) -> SourcePhrase? {
        let words = trimmed(range.clamped(to: tokens.indices))
        guard !words.isEmpty else { return nil }
        return SourcePhrase(tokens: words, head: head(of: words))
    }

    /// Without marks and commas around it.
    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var words = range
        while let last = words.last, !isWord(last), tokens[last].kind != .closeBracket { words.removeLast() }
        while let first = words.first, !isWord(first) { words.removeFirst() }
        return words
    }

    private func isWord(_ index: Int) -> Bool { tokens[index].kind == .word || tokens[index].kind == .number }

    private func head(of words: Range<Int>) -> SourcePhrase.Head {
        if let found = PhraseReader(named: named).phrase(from: words.lowerBound, limit: words.upperBound) {
            return found.head
        }
        for index in words {
            if let name = named.name(at: index) { return .name(name) }
            if tokens[index].isWord(.relative) { return .relative(index) }
            if tokens[index].isWord([.pronoun, .possessive]) { return .pronoun(index) }
        }
        return .noun(words.last { isWord($0) } ?? words.lowerBound)
    }
}
