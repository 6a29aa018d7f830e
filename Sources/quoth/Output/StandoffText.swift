import NewsModel
import TextFormats

/// Attributions as brat standoff: text-bound spans in code points, one event an attribution, and with it kind, modality and
/// manner as attributes and the speaker as a note.
enum StandoffText {
    /// The lines for one text.
    static func text(_ analysis: SpeechAnalysis, of text: String) -> String {
        let offsets = CodePointOffsets(text)
        var spans = ""
        var events = ""
        var spanCount = 0
        var attributeCount = 0
        func span(_ type: String, _ ranges: [TextRange]) -> String? {
            guard !ranges.isEmpty else { return nil }
            spanCount += 1
            let places = offsets.pairs(ranges).map { "\($0.start) \($0.end)" }.joined(separator: ";")
            let words = ranges.map { StandoffField.words(text.text(in: $0)) }.joined(separator: " ")
            spans += "T\(spanCount)\t\(type) \(places)\t\(words)\n"
            return "\(type):T\(spanCount)"
        }
        for (index, attribution) in analysis.attributions.enumerated() {
            let number = index + 1
            let parts = [
                span("Source", attribution.source), span("Cue", attribution.cue), span("Content", attribution.content),
            ]
            // An event needs words of its own to stand on.
            let anchor = [attribution.cue, attribution.source, attribution.content].first { !$0.isEmpty } ?? []
            guard let trigger = span("Attribution", anchor) else { continue }
            events += "E\(number)\t" + ([trigger] + parts.compactMap(\.self)).joined(separator: " ") + "\n"
            let attributes = [
                ("Kind", attribution.kind.rawValue), ("Modality", attribution.modality.rawValue),
                ("Manner", attribution.manner.rawValue),
            ]
            for (name, value) in attributes {
                attributeCount += 1
                events += "A\(attributeCount)\t\(name) E\(number) \(value)\n"
            }
            if let speaker = analysis.speaker(attribution.speaker) {
                events += "#\(number)\tAnnotatorNotes E\(number)\t\(StandoffField.note(speaker.name))\n"
            }
        }
        return spans + events
    }
}
