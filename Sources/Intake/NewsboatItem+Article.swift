import ArticleStore
import Importers
import NewsModel

extension NewsboatItem {
    /// The flag that stands for a star, as newsboat's users have it.
    private static let starFlag: Character = "s"

    /// The article, under the key that a subscription to its feed gives it, so that it does not come twice; nil where it has neither
    /// title nor text.
    public var draft: DraftArticle? {
        let html = content.map { isPlainText ? FeedEntry.html(ofPlainText: $0) : $0 }
        let entry = FeedEntry(
            title: title.flatMap(FeedEntry.plainTitle(of:)), link: url, id: guid, content: html,
            published: published.map { PublicationDate($0) }, authors: author.map { [$0] } ?? [])
        guard var draft = entry.draft(in: Feed(title: feedTitle)) else { return nil }
        draft.externalID = entry.key.map { DraftArticle.key(ofEntry: $0, inFeedAt: feedURL) }
        return draft
    }

    /// What was noted about it.
    public var marks: ArticleMarks { ArticleMarks(isRead: isRead, isStarred: flags.contains(Self.starFlag)) }
}
