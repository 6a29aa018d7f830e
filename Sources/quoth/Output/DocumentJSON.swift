import Importers
import NewsModel
import TextFormats

extension JSONValue {
    /// What a file turned out to be.
    static func document(_ document: ImportedDocument, id: JSONValue) -> JSONValue {
        switch document {
        case .article(let article): .object([("id", id), ("kind", .string("article"))] + fields(article))
        case .feed(let feed):
            .object([
                ("id", id), ("kind", .string("feed")), ("feed", .object(fields(feed))),
                ("entries", .array(feed.entries.map { .object(fields($0)) })),
            ])
        case .outline(let outline):
            .object([
                ("id", id), ("kind", .string("opml")),
                ("opml", .array(outline.subscriptions.map { .object(fields($0)) })),
            ])
        }
    }

    private static func fields(_ article: ImportedArticle) -> [(String, JSONValue)] {
        [
            ("url", .optional(article.draft.url)), ("title", .string(article.draft.title)),
            ("authors", .array(article.draft.authors.map(JSONValue.string))), ("date", .date(article.draft.date)),
            ("language", .optional(article.draft.language?.rawValue)), ("text", .string(article.body)),
            ("paragraphs", .array(article.bodyParagraphs.map(JSONValue.string))),
            ("blockquotes", .array(article.blockQuotes.map(JSONValue.string))), ("site", .optional(article.site)),
        ]
    }

    private static func fields(_ feed: Feed) -> [(String, JSONValue)] {
        [
            ("title", .optional(feed.title)), ("link", .optional(feed.link)),
            ("description", .optional(feed.description)), ("language", .optional(feed.language)),
        ]
    }

    private static func fields(_ entry: FeedEntry) -> [(String, JSONValue)] {
        [
            ("title", .optional(entry.title)), ("link", .optional(entry.link)), ("id", .optional(entry.id)),
            ("summary", .optional(entry.summary)), ("content", .optional(entry.content)),
            ("published", .date(entry.published)), ("updated", .date(entry.updated)),
            ("authors", .array(entry.authors.map(JSONValue.string))),
        ]
    }

    private static func fields(_ entry: FeedOutlineEntry) -> [(String, JSONValue)] {
        [
            ("title", .optional(entry.title)), ("xmlUrl", .string(entry.feedURL)),
            ("htmlUrl", .optional(entry.siteURL)),
            ("folder", .array(entry.folder.map(JSONValue.string))),
        ]
    }
}
