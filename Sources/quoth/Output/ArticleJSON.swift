import ArticleStore
import Attribution
import Foundation
import NewsModel
import ReadingPage
import TextFormats

extension JSONValue {
    /// A date as ISO 8601 with the zone it was written in; null for nil.
    static func date(_ date: PublicationDate?) -> JSONValue { .optional(date?.iso8601) }

    /// The fields of an article that a list shows.
    static func fields(_ summary: ArticleSummary) -> [(String, JSONValue)] {
        [
            ("id", .integer(Int(summary.id.rawValue))), ("title", .string(summary.title)),
            ("authors", .array(summary.authors.map(JSONValue.string))), ("source", .optional(summary.source)),
            ("url", .optional(summary.url)), ("date", .date(summary.date)), ("read", .bool(summary.isRead)),
            ("starred", .bool(summary.isStarred)),
            ("tags", .array(summary.tags.map(JSONValue.string))), ("quotes", .integer(summary.quoteCount)),
        ]
    }

    /// An article that a search found.
    static func hit(_ hit: SearchHit) -> JSONValue {
        .object(fields(hit.summary) + [("snippet", .string(hit.snippet))])
    }

    /// A whole article; positions are code points of its text.
    static func article(_ article: Article) -> JSONValue {
        let offsets = CodePointOffsets(article.draft.text)
        let paragraphs = article.draft.paragraphs.map { paragraph in
            JSONValue.object([
                ("kind", .string(paragraph.kind.rawValue)),
                ("start", .integer(offsets.codePoints(before: paragraph.range.start))),
                ("end", .integer(offsets.codePoints(before: paragraph.range.end))),
            ])
        }
        return .object(
            fields(ArticleSummary(article)) + [
                ("language", .optional(article.draft.language?.rawValue)), ("text", .string(article.draft.text)),
                ("paragraphs", .array(paragraphs)),
                ("attributions", attributions(article.analysis, offsets)), ("speakers", speakers(article.analysis)),
            ])
    }

    /// A quote of the library.
    static func quote(_ quote: LibraryQuote) -> JSONValue {
        .object([
            ("article", .integer(Int(quote.article.id.rawValue))),
            ("kind", .string(quote.attribution.kind.rawValue)), ("text", .string(quote.text)),
            ("source", .optional(quote.source)), ("cue", .optional(quote.cue)),
            ("speaker", .optional(quote.speaker?.name)), ("modality", .string(quote.attribution.modality.rawValue)),
            ("manner", .string(quote.attribution.manner.rawValue)),
            ("confidence", .hundredths(quote.attribution.confidence)),
        ])
    }

    /// Somebody who speaks in the library.
    static func speaker(_ speaker: LibrarySpeaker) -> JSONValue {
        .object([
            ("name", .string(speaker.name)), ("description", .optional(speaker.description)),
            ("quotes", .integer(speaker.quoteCount)), ("articles", .integer(speaker.articleCount)),
        ])
    }

    /// The attributions of a text, with what explains each where it is given; positions are code points.
    static func attributions(
        _ analysis: SpeechAnalysis, _ offsets: CodePointOffsets, _ explanations: [AttributionExplanation]? = nil
    ) -> JSONValue {
        .array(
            analysis.attributions.enumerated().map { index, attribution in
                let fields: [(String, JSONValue)] = [
                    ("kind", .string(attribution.kind.rawValue)), ("content", offsets.json(attribution.content)),
                    ("source", offsets.json(attribution.source)), ("cue", offsets.json(attribution.cue)),
                    ("speaker", .optional(analysis.speaker(attribution.speaker)?.name)),
                    ("modality", .string(attribution.modality.rawValue)),
                    ("manner", .string(attribution.manner.rawValue)),
                    ("confidence", .hundredths(attribution.confidence)), ("rule", .string(attribution.rule.rawValue)),
                ]
                guard let explanations, index < explanations.count else { return .object(fields) }
                return .object(fields + [("explanation", .explanation(explanations[index], offsets))])
            })
    }

    /// The speakers of a text.
    static func speakers(_ analysis: SpeechAnalysis) -> JSONValue {
        .array(
            analysis.speakers.map { speaker in
                .object([
                    ("name", .string(speaker.name)), ("aliases", .array(speaker.aliases.map(JSONValue.string))),
                    ("description", .optional(speaker.description)), ("kind", .string(speaker.kind.rawValue)),
                ])
            })
    }
}
