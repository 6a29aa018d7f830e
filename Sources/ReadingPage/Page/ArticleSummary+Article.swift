import NewsModel

extension ArticleSummary {
    /// What a list would show of an article.
    public init(_ article: Article) {
        let draft = article.draft
        self.init(
            id: article.id, title: draft.title, authors: draft.authors, source: draft.source, url: draft.url,
            date: draft.date, added: article.added, isRead: article.isRead, isStarred: article.isStarred,
            tags: article.tags,
            quoteCount: article.analysis.quoteCount)
    }
}
