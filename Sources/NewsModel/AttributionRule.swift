/// The rule that decided an attribution's source; in the order of how seldom each errs.
public enum AttributionRule: String, Sendable, CaseIterable {
    /// "…," said Ada Moss.
    case verbThenSource
    /// "…," Ada Moss said.
    case sourceThenVerb
    /// Ada Moss said: "…"
    case introduced
    /// Ada Moss said that the harbour was "finished".
    case clause
    /// According to Ada Moss, …
    case accordingTo
    /// A line "MOSS: …" in a transcript.
    case transcript
    /// A headline "Moss: …".
    case headline
    /// A set-off block after "Moss declared:".
    case blockQuote
    /// "… — Ada Moss (@moss)"
    case signature
    /// The next sentences of a quotation whose speaker stands in the sentence before or after.
    case continuation
    /// A run of quotations in alternating or repeated voices.
    case conversation
    /// The nearest speaker named in the paragraph.
    case nearest
    /// The learnt stages found cue, source and content.
    case learnt
    /// Nothing named a speaker.
    case none
}
