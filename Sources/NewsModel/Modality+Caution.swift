extension Modality {
    /// The word that keeps a reader of the content from taking it for the source's own claim: "denied".
    ///
    /// Nil where the source does claim it, and where the cue shown beside the content has the word already.
    public func caution(beside cue: String = "") -> String? {
        guard self != .asserted else { return nil }
        let words = cue.lowercased().split { !$0.isLetter }
        return words.contains { $0 == rawValue } ? nil : rawValue
    }
}
