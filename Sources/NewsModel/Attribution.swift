/// Somebody's words, or the gist of them, given to who said them.
///
/// The three parts follow PARC and PolNeAR (Pareti 2012; Newell, Margolin and Ruths 2018): the content, the
/// source that it is attributed to, and the cue that ties the two.
public struct Attribution: Hashable, Sendable {
    /// How much of the content stands in quotation marks.
    public enum Kind: String, Sendable, CaseIterable {
        /// All of it, or a block quotation.
        case direct
        /// A part of it.
        case mixed
        /// None of it.
        case indirect
    }

    /// How much of the content stands in quotation marks.
    public var kind: Kind
    /// What was said, in UTF-8 bytes, marks included; several ranges where "he said" stands between. Never empty.
    public var content: [TextRange]
    /// Who is named as saying it, as the text has it: "he", "the mayor". Empty where the text names nobody.
    public var source: [TextRange]
    /// The words that attribute: "said", "according to", ":". Empty where there are none.
    public var cue: [TextRange]
    /// Whether the source asserts the content, denies it, asks it, refuses to say it, or only might.
    public var modality: Modality
    /// Whether the content was uttered, or only thought.
    public var manner: Manner
    /// The speaker the source stands for, among the article's speakers; nil where unknown.
    public var speaker: Speaker.ID?
    /// How likely source and speaker are right, from 0 to 1.
    public var confidence: Double
    /// The rule that decided.
    public var rule: AttributionRule

    /// Makes an attribution; ranges are UTF-8 bytes of the article's text.
    public init(
        kind: Kind, content: [TextRange], source: [TextRange] = [], cue: [TextRange] = [],
        modality: Modality = .asserted, manner: Manner = .statement, speaker: Speaker.ID? = nil, confidence: Double,
        rule: AttributionRule
    ) {
        self.kind = kind
        self.content = content
        self.source = source
        self.cue = cue
        self.modality = modality
        self.manner = manner
        self.speaker = speaker
        self.confidence = confidence
        self.rule = rule
    }

    /// Offset of the content's first byte.
    public var start: Int { content.first?.start ?? 0 }

    /// Whether it counts as a quotation: direct or mixed.
    public var isQuotation: Bool { kind != .indirect }
}
