import Importers

/// The fields of a document that people get to see.
struct DocumentFields {
    /// Those of one line.
    private(set) var lines: [String] = []
    /// Those that may have line breaks and tabs.
    private(set) var texts: [String] = []

    /// Collects them.
    init(_ document: ImportedDocument) {
        switch document {
        case .article(let article):
            lines = [article.draft.title] + article.draft.authors + article.feeds
            lines += [article.site, article.draft.source, article.draft.url].compactMap(\.self)
            texts = [article.draft.text]
        case .feed(let feed):
            lines = [feed.title, feed.link, feed.description, feed.language].compactMap(\.self)
            for entry in feed.entries {
                lines += [entry.title, entry.link, entry.id].compactMap(\.self) + entry.authors
                texts += [entry.summary, entry.content].compactMap(\.self)
            }
        case .outline(let outline):
            lines = [outline.title].compactMap(\.self)
            for feed in outline.subscriptions {
                lines += [feed.title, feed.feedURL, feed.siteURL].compactMap(\.self) + feed.folder
            }
        }
    }

    /// Bytes in all of them.
    var byteCount: Int { (lines + texts).reduce(0) { $0 + $1.utf8.count } }

    /// A field with a control character, which steers a terminal; nil where there is none.
    var firstWithControl: String? { Self.firstWithControl(lines: lines, texts: texts) }

    /// The same of fields of one line and of texts.
    static func firstWithControl(lines: [String], texts: [String]) -> String? {
        lines.first { $0.unicodeScalars.contains(where: Self.isControl) }
            ?? texts.first {
                $0.unicodeScalars.contains { Self.isControl($0) && !"\n\r\t".unicodeScalars.contains($0) }
            }
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.generalCategory == .control }
}
