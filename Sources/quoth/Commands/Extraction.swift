import Attribution
import Importers
import NewsModel

/// What became of one input.
struct Extraction: Sendable {
    /// The input's ID; nil where it has no place in the output.
    let id: JSONValue?
    /// What is to be written.
    let text: String
    /// Why there are no attributions; nil where there may be some.
    let error: ImportError?

    /// What becomes of all inputs in `element`, in their order.
    static func all(
        _ element: ExtractSource.Element, engine: AttributionEngine, format: ExtractFormat
    ) -> [Extraction] {
        switch element {
        case .file(let file): [Extraction(ExtractInput(file), engine: engine, format: format)]
        case .lines(let lines, let file):
            lines.map {
                Extraction(ExtractInput($0.line, number: $0.number, of: file), engine: engine, format: format)
            }
        case .unreadable(let error): [Extraction(id: nil, text: "", error: error)]
        }
    }

    private init(id: JSONValue?, text: String, error: ImportError?) {
        self.id = id
        self.text = text
        self.error = error
    }

    private init(_ input: ExtractInput, engine: AttributionEngine, format: ExtractFormat) {
        switch input.content {
        case .success(let content):
            let text = Self.text(engine.analyze(content), of: content, id: input.id, format: format)
            self.init(id: input.id, text: text, error: nil)
        case .failure(let error):
            let line = JSONValue.object([("id", input.id), ("error", .string("\(error)"))])
            self.init(id: input.id, text: format == .brat ? "" : line.text + "\n", error: error)
        }
    }

    private static func text(
        _ analysis: SpeechAnalysis, of text: String, id: JSONValue, format: ExtractFormat
    ) -> String {
        switch format {
        case .jsonl:
            let offsets = CodePointOffsets(text)
            return JSONValue.object([
                ("id", id), ("attributions", .attributions(analysis, offsets)), ("speakers", .speakers(analysis)),
            ]).text + "\n"
        case .brat: return StandoffText.text(analysis, of: text)
        case .webannotation: return WebAnnotation.page(analysis, of: text, id: id).text + "\n"
        }
    }
}
