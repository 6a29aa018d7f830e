import ArticleStore
import NewsModel
import TextFormats

extension JSONValue {
    /// A correction with what had been found; positions are code points of the article's text.
    static func corrected(_ corrected: CorrectedAttribution) -> JSONValue {
        let article = corrected.article
        let offsets = CodePointOffsets(article.draft.text)
        let span = corrected.correction.range
        var found = SpeechAnalysis(speakers: article.analysis.speakers)
        found.attributions = article.analysis.attributions.filter { $0.span.overlaps(span) }
        let (verdict, speaker): (String, String?) =
            switch corrected.correction.verdict {
            case .speaker(let name): ("speaker", name)
            case .nobodyKnown: ("unknown", nil)
            case .noQuote: ("no-quote", nil)
            }
        return .object([
            ("article", .integer(Int(article.id.rawValue))), ("title", .string(article.draft.title)),
            ("url", .optional(article.draft.url)), ("content", offsets.json([span])), ("verdict", .string(verdict)),
            ("speaker", .optional(speaker)), ("found", attributions(found, offsets)),
            ("text", .string(article.draft.text)),
        ])
    }
}
