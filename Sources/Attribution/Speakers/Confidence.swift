import NewsModel

/// How sure an attribution is: how many in a hundred like it are right.
///
/// The figures were measured on articles of PolNeAR (Newell, Margolin and Ruths 2018) that the model had not learnt
/// from: shares of attributions whose content and source were right, and of right sources whose name was right. Rules
/// with fewer than twenty cases there are set by hand.
enum Confidence {
    /// From 0 to 1; `certainty` is what the learnt stages said, nil where a rule decided, and `name` how likely the
    /// speaker is the right one, nil where nobody was weighed.
    static func of(
        _ rule: AttributionRule, _ certainty: Float?, kind: Attribution.Kind, source: SourcePhrase?, isResolved: Bool,
        name: Double?
    ) -> Double {
        let found =
            certainty.map { share(of: Double($0), kind) } ?? (source == nil ? withoutSource : share(of: rule, kind))
        guard let name else { return found * named(source, isResolved: isResolved) }
        return kind == .indirect ? found * name : line(through: together, at: found * name)
    }

    /// How often a source of this form, once found, is given its right name.
    private static func named(_ source: SourcePhrase?, isResolved: Bool) -> Double {
        guard isResolved else { return unresolved }
        return switch source?.head {
        case .name: 0.98
        case .pronoun: 0.9
        case .noun: 0.88
        case .relative: 0.85
        case nil: 0.7
        }
    }

    /// The share of right ones among learnt attributions of a certainty; straight lines between the points measured.
    private static func share(of certainty: Double, _ kind: Attribution.Kind) -> Double {
        line(through: kind == .indirect ? indirect : quoted, at: certainty)
    }

    /// The share on the straight lines between some points.
    private static func line(through points: [(certainty: Double, share: Double)], at certainty: Double) -> Double {
        guard let next = points.firstIndex(where: { $0.certainty >= certainty }), next > 0 else {
            return certainty <= 0 ? points[0].share : points[points.count - 1].share
        }
        let (low, high) = (points[next - 1], points[next])
        let part = (certainty - low.certainty) / (high.certainty - low.certainty)
        return low.share + part * (high.share - low.share)
    }

    /// What the product of both shares stands for in quotations, whose speaker is easier to tell where the quotation is: how
    /// many of the speakers of true quotations are right; 1,110 of PolNeAR, newswire and world.
    private static let together: [(certainty: Double, share: Double)] = [
        (0, 0.34), (0.15, 0.41), (0.36, 0.52), (0.5, 0.69), (0.6, 0.76), (0.7, 0.81), (0.78, 0.875), (0.83, 0.91),
        (0.87, 0.94), (0.9, 0.965), (0.92, 0.975), (0.94, 0.98), (0.957, 0.985), (1, 0.99),
    ]

    private static let indirect: [(certainty: Double, share: Double)] = [
        (0, 0.08), (0.19, 0.21), (0.28, 0.34), (0.35, 0.45), (0.41, 0.56), (0.48, 0.62), (0.55, 0.67), (0.62, 0.74),
        (0.7, 0.84), (0.79, 0.9), (0.9, 0.93), (1, 0.945),
    ]
    private static let quoted: [(certainty: Double, share: Double)] = [
        (0, 0.3), (0.29, 0.55), (0.51, 0.75), (0.62, 0.82), (0.73, 0.92), (0.81, 0.95), (0.9, 0.96), (1, 0.975),
    ]

    private static func share(of rule: AttributionRule, _ kind: Attribution.Kind) -> Double {
        switch rule {
        case .verbThenSource, .sourceThenVerb: kind == .mixed ? 0.7 : 0.9
        case .introduced: 0.75
        case .headline: 0.89
        case .accordingTo: 0.79
        case .clause, .learnt: kind == .direct ? 0.55 : 0.7
        case .nearest: 0.35
        case .transcript, .signature: 0.9
        case .blockQuote, .continuation: 0.8
        case .conversation: 0.6
        case .none: withoutSource
        }
    }

    static let withoutSource = 0.1
    private static let unresolved = 0.7
}
