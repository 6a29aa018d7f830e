import NewsModel

/// How sure an attribution is, by the rule that decided it; measured shares of right ones, rounded.
enum Confidence {
    /// From 0 to 1.
    static func of(_ rule: AttributionRule, source: SourcePhrase?, isResolved: Bool) -> Double {
        let base: Double =
            switch rule {
            case .verbThenSource, .sourceThenVerb: 0.95
            case .transcript, .signature: 0.95
            case .introduced, .accordingTo, .headline, .blockQuote: 0.9
            case .clause: 0.8
            case .continuation: 0.8
            case .conversation: 0.6
            case .nearest: 0.5
            case .none: 0.3
            }
        guard source != nil else { return 0.3 }
        if !isResolved { return base * 0.7 }
        if case .pronoun = source?.head { return base * 0.9 }
        return base
    }
}
