import Attribution
import Foundation
import NewsModel
import TerminalCanvas
import TextFormats

/// Attributions for people: a block each, and in it why it was made where that was asked for.
struct AttributionText {
    private let text: String
    private let analysis: SpeechAnalysis
    private var lines: [String] = []

    private static let labelWidth = 12
    private static let widestWords = 66

    /// The blocks of one text under its name.
    static func text(
        _ analysis: SpeechAnalysis, _ explanations: [AttributionExplanation]?, of text: String, id: JSONValue,
        language: Language? = nil
    ) -> String {
        var blocks = AttributionText(text: text, analysis: analysis)
        if case .string(let name) = id { blocks.lines.append(printable(name)) } else { blocks.lines.append(id.text) }
        for (index, attribution) in analysis.attributions.enumerated() {
            blocks.lines.append("")
            blocks.add(attribution)
            if let explanations, index < explanations.count { blocks.add(explanations[index]) }
        }
        if !Language.hasSpeakers(language) {
            blocks.lines += ["", Language.speakersNote + "."]
        } else if analysis.attributions.isEmpty {
            blocks.lines += ["", "Nobody says anything."]
        }
        return blocks.lines.joined(separator: "\n") + "\n"
    }

    private init(text: String, analysis: SpeechAnalysis) {
        self.text = text
        self.analysis = analysis
    }

    private mutating func add(_ attribution: Attribution) {
        add(attribution.kind.rawValue, words(attribution.content))
        if !attribution.source.isEmpty { add("source", words(attribution.source)) }
        if !attribution.cue.isEmpty { add("cue", words(attribution.cue)) }
        add("speaker", analysis.speaker(attribution.speaker).map { printable($0.name) } ?? "unknown")
        if attribution.modality != .asserted { add("modality", attribution.modality.rawValue) }
        if attribution.manner != .statement { add("manner", attribution.manner.rawValue) }
        add("confidence", Self.percent(attribution.confidence))
    }

    private mutating func add(_ explanation: AttributionExplanation) {
        guard let learnt = explanation.learnt else {
            add("decided by", "a rule, \(explanation.rule.rawValue): \(explanation.rule.example)")
            return addRejected(explanation.rejected)
        }
        let source = learnt.sourceProbability.map { ", the source \(Self.percent($0))" } ?? ""
        add("decided by", "the model: the cue \(Self.percent(learnt.cueProbability))" + source)
        addFeatures(learnt.cueFeatures, of: "cue by")
        addFeatures(learnt.sourceFeatures, of: "source by")
        addRejected(explanation.rejected)
    }

    private mutating func addFeatures(_ features: [WeighedFeature], of label: String) {
        for (index, feature) in features.enumerated() {
            let weight = (feature.weight < 0 ? "-" : "+") + Self.tenths(abs(feature.weight))
            add(index == 0 ? label : "", "\(Self.padded(weight, 5))  \(shortened(feature.name))")
        }
    }

    private mutating func addRejected(_ candidates: [RejectedCandidate]) {
        for (index, candidate) in candidates.enumerated() {
            let share = Self.padded(candidate.probability.map(Self.percent) ?? "", 5)
            let role = candidate.role.rule.map { "rule \($0.rawValue)" } ?? candidate.role.name
            add(index == 0 ? "not taken" : "", "\(share)  \(role): \(words([candidate.range]))")
        }
    }

    private mutating func add(_ label: String, _ value: String) {
        lines.append(label + String(repeating: " ", count: max(1, Self.labelWidth - label.count)) + value)
    }

    private func words(_ ranges: [TextRange]) -> String {
        shortened(ranges.map { text.text(in: $0) }.joined(separator: " … "))
    }

    private func shortened(_ words: String) -> String { printable(words).truncated(toWidth: Self.widestWords) }

    private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

    private static func tenths(_ number: Double) -> String { "\((number * 10).rounded() / 10)" }

    private static func padded(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}

extension AttributionRule {
    /// What it looks like in a text.
    var example: String {
        switch self {
        case .verbThenSource: "“…,” said Ada Moss"
        case .sourceThenVerb: "“…,” Ada Moss said"
        case .introduced: "Ada Moss said: “…”"
        case .clause: "Ada Moss said that it was “…”"
        case .accordingTo: "according to Ada Moss, …"
        case .transcript: "a line “MOSS: …”"
        case .headline: "a headline “Moss: …”"
        case .blockQuote: "a block set off behind “Moss declared:”"
        case .signature: "“… — Ada Moss”"
        case .continuation: "the sentence before or after names the speaker"
        case .conversation: "voices that take turns"
        case .nearest: "the nearest speaker of the paragraph"
        case .learnt: "cue, source and content of the model"
        case .none: "nothing names a speaker"
        }
    }
}
