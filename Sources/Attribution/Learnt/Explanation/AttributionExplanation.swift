import NewsModel

/// Why the engine made an attribution.
public struct AttributionExplanation: Hashable, Sendable {
    /// The rule that decided, or ``AttributionRule/learnt`` for the model.
    public let rule: AttributionRule
    /// What the model weighed; nil where a rule decided.
    public let learnt: LearntReasons?
    /// What might have been taken instead, the likeliest first.
    public let rejected: [RejectedCandidate]
}

/// What the model weighed for one attribution.
public struct LearntReasons: Hashable, Sendable {
    /// How probable it is that the cue is one, from 0 to 1.
    public let cueProbability: Double
    /// How probable it is that the source is this cue's, from 0 to 1; nil where the attribution has none, or one that
    /// the model has not seen.
    public let sourceProbability: Double?
    /// What spoke most for the cue, or against it, by weight without sign.
    public let cueFeatures: [WeighedFeature]
    /// What spoke most for the source, or against it, by weight without sign.
    public let sourceFeatures: [WeighedFeature]
}

/// Something that the model saw of a word.
public struct WeighedFeature: Hashable, Sendable {
    /// What it saw: "word said", "what follows the cue: that".
    public let name: String
    /// By how much the log-odds of the decision fall without it; negative where it spoke against.
    public let weight: Double
}

/// What might have been taken and was not.
public struct RejectedCandidate: Hashable, Sendable {
    /// What it would have been.
    public enum Role: Hashable, Sendable {
        /// Another source of the same cue.
        case source
        /// Another cue of the same sentence.
        case cue
        /// The source by a rule that the model overruled.
        case rule(AttributionRule)
    }

    /// What it would have been.
    public let role: Role
    /// The words, in UTF-8 bytes of the text.
    public let range: TextRange
    /// How probable it is, from 0 to 1; nil for a rule's.
    public let probability: Double?
}
