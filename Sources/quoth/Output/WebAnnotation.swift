import NewsModel
import TextFormats

/// Attributions after the W3C's Web Annotation Data Model: a page of annotations a text, as JSON-LD.
enum WebAnnotation {
    /// The page for one text; each annotation's bodies are kind, modality, manner and the speaker's
    /// name, its targets the stretches of the content.
    static func page(_ analysis: SpeechAnalysis, of text: String, id: JSONValue) -> JSONValue {
        let offsets = CodePointOffsets(text)
        let items = analysis.attributions.map { attribution -> JSONValue in
            let classes = [
                attribution.kind.rawValue, attribution.modality.rawValue, attribution.manner.rawValue,
            ]
            var bodies = classes.map { body($0, purpose: "classifying") }
            if let speaker = analysis.speaker(attribution.speaker) {
                bodies.append(body(speaker.name, purpose: "identifying"))
            }
            let targets = attribution.content.map { target($0, in: text, offsets, id: id) }
            return .object([
                ("type", .string("Annotation")), ("motivation", .string("identifying")), ("body", .array(bodies)),
                ("target", .array(targets)),
            ])
        }
        return .object([
            ("@context", .string("http://www.w3.org/ns/anno.jsonld")), ("id", id), ("type", .string("AnnotationPage")),
            ("items", .array(items)),
        ])
    }

    private static func body(_ value: String, purpose: String) -> JSONValue {
        .object([("type", .string("TextualBody")), ("value", .string(value)), ("purpose", .string(purpose))])
    }

    /// A stretch by its position and, so that it is found in a changed text, by its words and those around.
    private static func target(
        _ range: TextRange, in text: String, _ offsets: CodePointOffsets, id: JSONValue
    ) -> JSONValue {
        let before = text.text(in: TextRange(max(0, range.start - 4 * contextLength), range.start))
        let after = text.text(in: TextRange(range.end, range.end + 4 * contextLength))
        let position = JSONValue.object([
            ("type", .string("TextPositionSelector")), ("start", .integer(offsets.codePoints(before: range.start))),
            ("end", .integer(offsets.codePoints(before: range.end))),
        ])
        let quote = JSONValue.object([
            ("type", .string("TextQuoteSelector")), ("exact", .string(text.text(in: range))),
            ("prefix", .string(String(before.suffix(contextLength)))),
            ("suffix", .string(String(after.prefix(contextLength)))),
        ])
        return .object([("source", id), ("selector", .array([position, quote]))])
    }

    /// Characters of context on either side.
    private static let contextLength = 32
}
