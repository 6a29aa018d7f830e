import NewsModel
import TextFormats

extension JSONValue {
    /// A clipping, with its article as it was when it was put aside; the article's number is null where that is gone.
    static func clipping(_ clipping: Clipping) -> JSONValue {
        let quote = clipping.quote
        let article: [(String, JSONValue)] = [
            ("id", clipping.article.map { .integer(Int($0.article.rawValue)) } ?? .null),
            ("title", .string(quote.title)), ("source", .optional(quote.publisher)), ("url", .optional(quote.url)),
            ("date", .date(quote.date)),
        ]
        return .object([
            ("id", .integer(Int(clipping.id.rawValue))), ("collection", .string(clipping.collection)),
            ("state", .string(clipping.state.rawValue)), ("note", .string(clipping.note)),
            ("clipped", .date(PublicationDate(clipping.made))), ("introduction", .string(quote.introduction)),
            ("kind", .string(quote.kind.rawValue)), ("text", .string(quote.words)),
            ("source", .optional(quote.source)), ("cue", .optional(quote.cue)), ("speaker", .optional(quote.speaker)),
            ("modality", .string(quote.modality.rawValue)), ("confidence", .hundredths(quote.confidence)),
            ("article", .object(article)),
        ])
    }
}
