extension LinkedAttribution {
    /// With who stands behind a verb that opens its sentence as its source, where it has none: "Said Moss: “No.”"
    func withSubjectOfOpeningVerb(in named: NamedText, sentence: Range<Int>) -> LinkedAttribution {
        guard source == nil, let cue, cue.lowerBound == sentence.lowerBound, cue.upperBound < sentence.upperBound,
            named.tokens[cue.lowerBound].isWord(.plainSpeechVerb), named.tokens[cue.lowerBound].isWord(.finite),
            let phrase = PhraseReader(named: named).phrase(from: cue.upperBound, limit: sentence.upperBound),
            !content.contains(where: { $0.overlaps(phrase.tokens) })
        else { return self }
        var found = self
        found.source = phrase
        return found
    }
}
