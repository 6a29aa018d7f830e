extension Modality {
    /// The word that keeps a reader of the content from taking it for the source's own claim: "denied".
    ///
    /// Nil where the source does claim it, and where the cue shown beside the content tells it already.
    public func caution(beside cue: String = "") -> String? {
        guard self != .asserted else { return nil }
        let words = cue.lowercased().split { !$0.isLetter && !"'’".contains($0) }
        return words.contains(where: isTold) ? nil : rawValue
    }

    /// Whether a word of a cue, in small letters, tells the modality by itself.
    private func isTold(by word: Substring) -> Bool {
        let isNegation = ["not", "never", "cannot"].contains(word) || word.hasSuffix("n't") || word.hasSuffix("n’t")
        return switch self {
        case .asserted: false
        case .denied: isNegation || ["den", "reject", "refut", "disput"].contains(where: word.hasPrefix)
        case .asked: ["ask", "question", "wonder", "inquir", "enquir"].contains(where: word.hasPrefix)
        case .refused: isNegation || ["refus", "declin"].contains(where: word.hasPrefix)
        case .conditional: ["would", "could", "might", "may"].contains(word)
        }
    }
}
