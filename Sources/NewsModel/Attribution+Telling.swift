/// How a quote is told where it stands outside its article.
extension Attribution {
    /// Below this confidence a speaker is more likely wrong than right.
    private static let minimumConfidence = 0.5

    /// Whether the speaker that is named is more likely wrong than right.
    public var isDoubtful: Bool { speaker != nil && confidence < Self.minimumConfidence }

    /// What stands before the words: "Ada Moss denied", "According to Ada Moss", "Ben Holt said (denied)", "Ida Berg?".
    ///
    /// A name that is more likely wrong than right has a question mark. The modality follows in brackets unless the cue
    /// tells it, and so does what the words are where there is no cue to tell it.
    ///
    /// - Parameters:
    ///   - name: who speaks, as it is shown.
    ///   - cue: the words that attribute, on one line; nil where there are none.
    public func introduction(name: String, cue: String?) -> String {
        // What stands behind an introduction is for its user to say.
        let words = (cue ?? "").split { $0.isWhitespace || $0 == ":" || $0 == "," }.joined(separator: " ")
        let verb = words.contains(where: \.isLetter) ? words : nil
        let name = name + (isDoubtful ? "?" : "")
        let caution = modality.caution(beside: verb ?? "").map { " (\($0))" } ?? ""
        guard let verb else {
            let note = manner == .attitude ? ", as an attitude" : isQuotation ? "" : ", as reported"
            return name + caution + note
        }
        if Self.prepositions.contains(where: verb.lowercased().hasPrefix) {
            return verb.prefix(1).uppercased() + verb.dropFirst() + " " + name + caution
        }
        let first = verb.prefix { !$0.isWhitespace }
        return name + (first.hasSuffix("ing") ? ", " : " ") + verb + caution
    }

    /// Beginnings of cues that stand before the name.
    private static let prepositions = ["according to", "in the words of", "in the view of", "in the opinion of"]

    /// The words said, on one line: a quotation that its own tag interrupts goes on behind a space, and "…" stands where
    /// something is left out.
    public func words(in text: String) -> String {
        var words = ""
        for (index, range) in content.enumerated() {
            if index > 0 { words += isInterrupted(before: range, after: content[index - 1], in: text) ? " " : " … " }
            words += text.text(in: range)
        }
        return words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Words of the content, put in quotation marks if it is a quotation and they have none. An apostrophe does not count as one.
    public func marked(_ words: String) -> String {
        let hasMarks = words.first == "'" || words.contains { "“”\"„«»‘「」『』".contains($0) }
        return isQuotation && !hasMarks ? "“\(words)”" : words
    }

    /// Whether only the tag, or no word at all, stands between two ranges of the content.
    private func isInterrupted(before range: TextRange, after last: TextRange, in text: String) -> Bool {
        let between = TextRange(last.end, range.start)
        let words = text.text(in: between)
        if !words.contains(where: \.isLetter) { return true }
        return (cue + source).contains(where: between.contains) && !words.contains { "“”\"„«»".contains($0) }
    }
}
