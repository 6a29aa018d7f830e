import NewsModel

import struct Foundation.Date

/// A small library, and the moment it is read at.
public enum Sample {
    /// The moment that tests without a clock read at.
    public static let now = Date(timeIntervalSince1970: 1_700_000_000)

    /// Who speaks in every article.
    public static let speakers = [
        Speaker(id: Speaker.ID(rawValue: 0), name: "Ada Moss", description: "the mayor"),
        Speaker(id: Speaker.ID(rawValue: 1), name: "Jonas Brand", description: "a shipowner from Lund"),
    ]

    /// An article with everything in it, as ``MarkedText`` reads it.
    public static let harbour = """
        # Harbour Vote Splits the Council

        by: By Nora Quist

        The council voted on Tuesday to move the harbour, after a debate that lasted until two in the morning.

        «1:“The old quay is finished,”» Ada Moss <said>. «1:“Nobody who has stood on it in a storm will ask why.”»

        Jonas Brand, whose ships have used the quay for forty years, {warned} that «~2:the new one would stand in \
        the wind».

        «2:“They will learn it in November,”» he <told> the council, «2:“and we shall pay for it.”»

        ## The bill

        The minutes {put} it so:

        > «0:The cost shall be borne by all who use the harbour, in proportion to the weight of their ships.»

        «1:“We have counted every krona,”» Moss <added>.

        -- Subscribe to the Gazette for more news from the coast.
        """

    /// An article of marked text, two days old.
    public static func article(
        _ id: Int64 = 1, _ marked: String = harbour, title: String = "Harbour Vote Splits the Council",
        speakers: [Speaker] = Sample.speakers
    ) -> Article {
        var (draft, attributions) = MarkedText.draft(
            marked, title: title, authors: ["Nora Quist"], source: "Gazette")
        draft.date = PublicationDate(now.addingTimeInterval(-2 * 86_400))
        draft.url = "https://gazette.example/harbour"
        return Article(
            id: Article.ID(rawValue: id), draft: draft,
            analysis: SpeechAnalysis(attributions: attributions, speakers: speakers))
    }

    /// What a list shows of an article.
    public static func summary(of article: Article) -> ArticleSummary {
        ArticleSummary(
            id: article.id, title: article.draft.title, authors: article.draft.authors,
            source: article.draft.source, url: article.draft.url, date: article.draft.date, added: article.added,
            isRead: article.isRead,
            isStarred: article.isStarred, tags: article.tags,
            quoteCount: article.analysis.quoteCount)
    }

    /// Five articles, of which the first is ``harbour``.
    public static var library: [Article] { library(now: now) }

    /// The same, as old as at ``now`` for somebody who reads them at another moment.
    public static func library(now: Date) -> [Article] {
        let others = [
            ("Ferry Fares to Rise in Spring", "Gazette", 3.0), ("The Last Bookshop on Quay Street", "Courier", 4),
            ("Rain Stops Play for the Third Day at the Northern Cricket Ground", "Gazette", 20),
            ("Old Bells Found in the Mud", "Courier", 3_000),
        ]
        let rest = others.enumerated().map { index, other in
            var made = article(Int64(index + 2), "# \(other.0)\n\nNobody said anything.", title: other.0)
            made.draft.source = other.1
            made.draft.url = "https://\(other.1.lowercased()).example/\(index)"
            made.draft.date = PublicationDate(Sample.now.addingTimeInterval(-other.2 * 86_400))
            made.isRead = index != 1
            made.isStarred = index == 0
            return made
        }
        return ([article()] + rest).map { article in
            var article = article
            // Ages of a year or more show as dates.
            if let date = article.draft.date?.moment, Sample.now.timeIntervalSince(date) < 300 * 86_400 {
                article.draft.date = PublicationDate(date.addingTimeInterval(now.timeIntervalSince(Sample.now)))
            }
            return article
        }
    }
}
