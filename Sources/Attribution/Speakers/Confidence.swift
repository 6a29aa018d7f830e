import NewsModel

/// How sure an attribution is, by the rule that decided it.
///
/// Shares of attributions whose content and source were right, measured on the training part of PolNeAR (Newell, Margolin
/// and Ruths 2018) and rounded; rules with fewer than fifty cases there, and what follows from the source's form, are
/// set by hand.
enum Confidence {
    /// From 0 to 1.
    static func of(
        _ rule: AttributionRule, kind: Attribution.Kind, source: SourcePhrase?, isResolved: Bool
    ) -> Double {
        guard let source else { return withoutSource }
        let share = share(of: rule, kind)
        guard isResolved else { return share * unresolved }
        if case .pronoun = source.head { return share * pronoun }
        return share
    }

    private static func share(of rule: AttributionRule, _ kind: Attribution.Kind) -> Double {
        switch rule {
        case .verbThenSource, .sourceThenVerb: kind == .mixed ? 0.7 : 0.96
        case .introduced: 0.82
        case .headline: 0.89
        case .accordingTo: 0.79
        case .clause: kind == .direct ? 0.55 : 0.7
        case .nearest: 0.35
        case .transcript, .signature: 0.9
        case .blockQuote, .continuation: 0.8
        case .conversation: 0.6
        case .learnt: 0.8
        case .none: withoutSource
        }
    }

    private static let withoutSource = 0.1
    private static let unresolved = 0.7
    private static let pronoun = 0.85
}
