extension LinkedAttribution {
    /// The same with the quotation alone, where a verb gives something a name: "called the plan “a disaster”" says no
    /// more of the plan than that.
    func withNameAlone(in named: NamedText) -> LinkedAttribution {
        guard let cue, cue.contains(where: { Vocabulary.namingVerbs.contains(named.tokens[$0].key) }),
            content.count == 1,
            let range = content.first, range.lowerBound >= cue.upperBound, !named.isQuoted(range.lowerBound),
            let start = range.first(where: { named.isQuoted($0) }), let number = named.quoted.quotation(at: start)
        else { return self }
        let quotation = named.quoted.quotations[number].tokens
        guard quotation.count <= Self.maximumName, start - range.lowerBound <= Self.maximumObject else { return self }
        var kept = self
        kept.content = [quotation.clamped(to: range)]
        return kept
    }

    /// More quoted words are a statement, and more words before them a clause.
    private static let maximumName = 12
    private static let maximumObject = 2
}
