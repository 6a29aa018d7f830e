import Attribution
import Importers
import NewsModel
import PlainText
import TextFormats

/// What became of one input.
struct Extraction: Sendable {
    /// The input's ID; nil where it has no place in the output.
    let id: JSONValue?
    /// What is to be written.
    let text: String
    /// Why there are no attributions; nil where there may be some.
    let error: ImportError?
    /// What of the input could not be read; nil where all could.
    var warning: ImportWarning?

    /// What becomes of all inputs in `element`, in their order.
    static func all(
        _ element: ExtractSource.Element, engine: AttributionEngine, style: ExtractStyle
    ) -> [Extraction] {
        switch element {
        case .file(let file): [Extraction(ExtractInput(file), engine: engine, style: style)]
        case .lines(let lines, let file):
            lines.map {
                Extraction(ExtractInput($0.line, number: $0.number, of: file), engine: engine, style: style)
            }
        case .text(let bytes, let file): [Extraction(ExtractInput(text: bytes, of: file), engine: engine, style: style)]
        case .unreadable(let error): [Extraction(id: nil, text: "", error: error)]
        }
    }

    private init(id: JSONValue?, text: String, error: ImportError?) {
        self.id = id
        self.text = text
        self.error = error
    }

    private init(_ input: ExtractInput, engine: AttributionEngine, style: ExtractStyle) {
        switch input.content {
        case .success(let content):
            let article = ArticleText(plain: content)
            let explanations = style.explains ? engine.explain(article) : nil
            let text = Self.text(
                engine.analyze(article), explanations, of: content, language: article.language, id: input.id,
                format: style.format)
            self.init(id: input.id, text: text, error: nil)
            warning = input.warning
        case .failure(let error):
            let line = JSONValue.object([("id", input.id), ("error", .string("\(error)"))])
            self.init(id: input.id, text: style.format.isForLines ? line.text + "\n" : "", error: error)
        }
    }

    private static func text(
        _ analysis: SpeechAnalysis, _ explanations: [AttributionExplanation]?, of text: String, language: Language?,
        id: JSONValue, format: ExtractFormat
    ) -> String {
        switch format {
        case .jsonl:
            let offsets = CodePointOffsets(text)
            let attributions = JSONValue.attributions(analysis, offsets, explanations)
            return JSONValue.object([
                ("id", id), ("language", .optional(language?.rawValue)), ("attributions", attributions),
                ("speakers", .speakers(analysis)),
            ]).text + "\n"
        case .brat: return StandoffText.text(analysis, of: text)
        case .webannotation: return WebAnnotation.page(analysis, of: text, id: id).text + "\n"
        case .text: return AttributionText.text(analysis, explanations, of: text, id: id, language: language)
        }
    }
}
