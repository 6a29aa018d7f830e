import NewsModel

/// What speakers are called.
extension EntityText {
    /// The text of some tokens, white space in it folded.
    func words(_ range: Range<Int>) -> String {
        let words = named.text.text(named.text.range(range))
        guard !isPlain(words.utf8) else { return words }
        return words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Whether there is nothing to fold: nearly always.
    private func isPlain(_ bytes: String.UTF8View) -> Bool {
        var last: UInt8 = 0x20
        for byte in bytes {
            guard byte < 0x80, byte > 0x20 || byte == 0x20 && last != 0x20 else { return false }
            last = byte
        }
        return last != 0x20
    }

    /// An entity's name: the fullest one in the text, without titles.
    func name(of entity: Int) -> String { words(named.names[entities[entity].fullest].core) }

    /// "Ada Moss’s campaign" for "her campaign" and "Moss’s campaign".
    func nameOfOwned(by owner: Int, head: Int, in phrase: Range<Int>) -> String {
        let all = roleWords(phrase)
        guard let range = self.owner(in: all, before: head) else {
            return name(of: owner) + possessiveMark(of: owner) + " " + words(head..<head + 1)
        }
        let before = all.lowerBound < range.lowerBound ? words(all.lowerBound..<range.lowerBound) + " " : ""
        let isMarked = named.tokens[range.upperBound - 1].kind == .possessive
        let mark = isMarked ? words(range.upperBound - 1..<range.upperBound) : possessiveMark(of: owner)
        return before + name(of: owner) + mark + " "
            + words(range.upperBound..<max(range.upperBound + 1, all.upperBound))
    }

    /// What a noun stands for; nil where its word does not say.
    func kind(ofNoun head: Int) -> Speaker.Kind? {
        let token = named.tokens[head]
        if token.isWord(.personNoun) { return .person }
        if token.isWord(.groupNoun) { return .group }
        if token.isWord(.organisationNoun) { return .organisation }
        return token.isWord(.documentNoun) ? .document : nil
    }
}
