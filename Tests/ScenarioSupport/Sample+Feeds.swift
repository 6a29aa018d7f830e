import NewsModel

import struct Foundation.Date

extension Sample {
    /// Feeds in folders and beside them, one of which failed.
    public static let feeds: [SubscriptionSummary] = [
        feed(1, "Courier", ["News"], articles: 40, unread: 12), feed(2, "Gazette", ["News"], articles: 31, unread: 3),
        feed(
            3, "Quay Watch", ["News", "Local"], articles: 4, unread: 0,
            standing: FeedStanding(
                lastSuccess: now.addingTimeInterval(-9 * 86_400), nextTry: now.addingTimeInterval(7_200),
                failureCount: 3,
                error: "The server says that there is no such page (404).")),
        feed(4, "Tide Tables", [], articles: 0, unread: 0, standing: FeedStanding()),
    ]

    private static func feed(
        _ id: Int64, _ title: String, _ folder: [String], articles: Int, unread: Int,
        standing: FeedStanding = FeedStanding(
            lastSuccess: now.addingTimeInterval(-3_600), nextTry: now.addingTimeInterval(1_800))
    ) -> SubscriptionSummary {
        SubscriptionSummary(
            subscription: Subscription(
                id: Subscription.ID(rawValue: id), url: "https://\(id).example/rss.xml", title: title, folder: folder,
                standing: standing), articleCount: articles, unreadCount: unread, recentCount: articles)
    }
}
