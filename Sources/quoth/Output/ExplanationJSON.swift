import Attribution
import NewsModel
import TextFormats

extension JSONValue {
    /// Why an attribution was made; positions are code points.
    static func explanation(_ explanation: AttributionExplanation, _ offsets: CodePointOffsets) -> JSONValue {
        let rejected = explanation.rejected.map { candidate -> JSONValue in
            .object([
                ("role", .string(candidate.role.name)), ("rule", .optional(candidate.role.rule?.rawValue)),
                ("range", offsets.json([candidate.range])), ("probability", .share(candidate.probability)),
            ])
        }
        var fields: [(String, JSONValue)] = [("by", .string(explanation.learnt == nil ? "rule" : "model"))]
        if let learnt = explanation.learnt {
            fields.append(("cue", part(learnt.cueProbability, learnt.cueFeatures)))
            fields.append(("source", part(learnt.sourceProbability, learnt.sourceFeatures)))
        }
        return .object(fields + [("rejected", .array(rejected))])
    }

    private static func part(_ probability: Double?, _ features: [WeighedFeature]) -> JSONValue {
        let weighed = features.map { feature -> JSONValue in
            .object([("name", .string(feature.name)), ("weight", .hundredths(feature.weight))])
        }
        return .object([("probability", .share(probability)), ("features", .array(weighed))])
    }

    private static func share(_ probability: Double?) -> JSONValue { probability.map(JSONValue.hundredths) ?? .null }
}

extension RejectedCandidate.Role {
    /// What it is called in output.
    var name: String {
        switch self {
        case .source: "source"
        case .cue: "cue"
        case .rule: "rule"
        }
    }

    /// The rule that was overruled, if any.
    var rule: AttributionRule? {
        guard case .rule(let rule) = self else { return nil }
        return rule
    }
}
