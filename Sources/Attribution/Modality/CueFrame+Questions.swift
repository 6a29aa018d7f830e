/// "Asked whether", "wondered why", "wanted to know", "pressed on when".
extension CueFrame {
    /// Whether the source puts the content as a question, and does not ask for something.
    var isQuestion: Bool {
        words.reversed().contains { token in
            if does(.wondering, token) { return true }
            if named.tokens[token].key == Word.know { return isWanted(token) }
            if does([.asking, .pressing], token), puts(token) { return true }
            if does(.demanding, token) { return isSetOff && hasQuestionMark }
            if does(.questionNoun, token) { return isQuestionNoun(token) }
            return does(.debate, token) && opensWithWhether
        }
    }

    /// Whether the verb at `token` puts a question: "asked him to leave" and "pressed for talks" do not.
    private func puts(_ token: Int) -> Bool {
        let behind = Array(rest(after: token)) + Array(bridge.suffix(Self.nearContent))
        if behind.contains(where: { does(.interrogative, $0) && !isRelative($0) }) { return true }
        if isRequest(behind: token) { return false }
        if opensWithQuestion || hasQuestionMark || asksAddressee(token) { return true }
        let last = behind.last { Vocabulary.questionTopicPrepositions.contains(named.tokens[$0].key) }
        if let last { return does(.pressing, token) || named.tokens[last].key == Word.about }
        return opening.first.map { Vocabulary.questionTopicPrepositions.contains(named.tokens[$0].key) } ?? false
    }

    /// "asked for calm", "asked him to leave", "asked that it be closed"
    private func isRequest(behind token: Int) -> Bool {
        let last = (rest(after: token) + Array(bridge)).last { named.tokens[$0].kind == .word }
        if let last, Vocabulary.requestMarkers.contains(named.tokens[last].key) { return true }
        guard opening.lowerBound > cue.lowerBound, !isSetOff else { return false }
        return decisive.map { Vocabulary.requestMarkers.contains(named.tokens[$0].key) } ?? false
    }

    /// The first of the content's first words that tells a question from a request: "Moss whether", "her to".
    private var decisive: Int? {
        opening.first { token in
            does(.interrogative, token) && !named.tokens[token].isWord(.relative)
                || Vocabulary.requestMarkers.contains(named.tokens[token].key) || named.tokens[token].key == Word.about
        }
    }

    /// Whether whom one asks stands in the content itself: "⟪asked⟫ ⟦Moss whether it was closed⟧"
    private func asksAddressee(_ token: Int) -> Bool {
        guard does(.asking, token), !isSetOff, opening.lowerBound >= cue.upperBound, let decisive else { return false }
        return does(.interrogative, decisive) || named.tokens[decisive].key == Word.about
    }

    /// "wanted to know", "demanded to know"
    private func isWanted(_ token: Int) -> Bool {
        guard words.contains(token - 1), named.tokens[token - 1].key == Word.to else { return false }
        return words.contains { $0 < token && does([.raising, .demanding, .asking, .pressing], $0) }
    }

    /// "his question whether", but not "answering a question about"
    private func isQuestionNoun(_ token: Int) -> Bool {
        if words.contains(where: { $0 < token && Vocabulary.answeringWords.contains(named.tokens[$0].key) }) {
            return false
        }
        let behind = rest(after: token) + Array(bridge.suffix(Self.nearContent))
        return opensWithQuestion || hasQuestionMark
            || behind.contains {
                Vocabulary.questionTopicPrepositions.contains(named.tokens[$0].key) || does(.interrogative, $0)
            }
            || opening.first.map { Vocabulary.questionTopicPrepositions.contains(named.tokens[$0].key) } ?? false
    }

    /// Whether the content begins with "whether", "if" or "why", or as a question does: "Is it".
    private var opensWithQuestion: Bool {
        guard let first = contentStart, !isRelative(first) else { return false }
        return does(.interrogative, first) || isSetOff && named.tokens[first].isWord(.auxiliary)
    }

    private var opensWithWhether: Bool {
        let behind = Array(bridge.suffix(Self.nearContent)) + (contentStart.map { [$0] } ?? [])
        return behind.contains { named.tokens[$0].key == Word.whether }
    }

    /// The content's first word that is no preposition or adverb.
    private var contentStart: Int? {
        opening.first { !named.tokens[$0].isWord(.preposition) && !isAdverb($0) }
    }

    /// Whether a question mark stands in the content, or right behind it or the cue.
    private var hasQuestionMark: Bool {
        if cue.upperBound < named.tokens.count, named.tokens[cue.upperBound].kind == .question { return true }
        return attribution.content.contains { range in
            let end = min(range.upperBound + 1, named.tokens.count)
            return (range.lowerBound..<end).contains { named.tokens[$0].kind == .question }
        }
    }

    /// Whether "who" or "which" belongs to what stands before it: "asked Moss, who was there, to leave".
    private func isRelative(_ token: Int) -> Bool {
        named.tokens[token].isWord(.relative) && token > 0 && named.tokens[token - 1].kind == .comma
    }

    /// Words right before the content that may belong to its question: "asked her directly about".
    private static let nearContent = 3
}
