import NewsModel

extension SavedLink {
    /// The article, where the export has its text; nil where it has its address alone.
    ///
    /// It is known by its address, so that it is the same article when it comes from elsewhere, too.
    public var draft: DraftArticle? {
        guard let html else { return nil }
        let entry = FeedEntry(title: title, link: url, content: html, published: published ?? date, authors: authors)
        guard var draft = entry.draft(in: Feed()), draft.text != title else { return nil }
        draft.externalID = nil
        draft.source = source
        return draft
    }

    /// What was noted about it, its tags as Quoth has them: "Climate change" is "climate-change".
    public var marks: ArticleMarks {
        ArticleMarks(isRead: isRead, isStarred: isStarred, tags: tags.compactMap(Self.tag))
    }

    private static func tag(_ label: String) -> String? {
        let words = label.lowercased().unicodeScalars.split { scalar in
            scalar.properties.isWhitespace || scalar == "#" || scalar == ","
                || scalar.properties.generalCategory == .control
        }
        return words.isEmpty ? nil : words.map { String(String.UnicodeScalarView($0)) }.joined(separator: "-")
    }
}
