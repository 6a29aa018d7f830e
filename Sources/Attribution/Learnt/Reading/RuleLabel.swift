import NewsModel

/// What the rules take a token for. The raw values are hashed.
enum RuleRole: UInt8, Sendable {
    case nothing = 0
    case content = 1
    case source = 2
    case cue = 3
}

/// The rule stage's opinion of a token.
struct RuleLabel: Sendable {
    var role = RuleRole.nothing
    /// Whether the role begins here.
    var begins = false
    /// The rule's ``AttributionRule/code``; 0 for none.
    var code: UInt8 = 0
    /// The attribution's number among the rules'; -1 for none.
    var attribution: Int32 = -1

    /// Role and whether it begins, in one number, which is hashed.
    var place: UInt8 { role.rawValue * 2 + (begins ? 1 : 0) }

    /// The labels of `count` tokens; a source or a cue inside a content goes before it.
    static func all(_ linked: [LinkedAttribution], count: Int) -> [RuleLabel] {
        var labels = [RuleLabel](repeating: RuleLabel(), count: count)
        func label(_ tokens: Range<Int>?, _ role: RuleRole, _ number: Int) {
            guard let tokens else { return }
            for token in tokens {
                labels[token] = RuleLabel(
                    role: role, begins: token == tokens.lowerBound, code: linked[number].rule.code,
                    attribution: Int32(number))
            }
        }
        for (number, attribution) in linked.enumerated() {
            for content in attribution.content { label(content, .content, number) }
        }
        for (number, attribution) in linked.enumerated() {
            label(attribution.source?.tokens, .source, number)
            label(attribution.cue, .cue, number)
        }
        return labels
    }
}

extension AttributionRule {
    /// The rule's number in features, which models have learnt. A new rule gets the next free one; none ever changes.
    var code: UInt8 {
        switch self {
        case .verbThenSource: 0
        case .sourceThenVerb: 1
        case .introduced: 2
        case .clause: 3
        case .accordingTo: 4
        case .transcript: 5
        case .headline: 6
        case .blockQuote: 7
        case .signature: 8
        case .continuation: 9
        case .conversation: 10
        case .nearest: 11
        case .learnt: 12
        case .none: 13
        }
    }
}
