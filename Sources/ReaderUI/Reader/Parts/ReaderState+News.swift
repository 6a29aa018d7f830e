import NewsModel
import ReadingPage

/// Articles that come in beside the reading, and what the list shows of all.
extension ReaderState {
    /// Asks for feeds to be fetched: those given, or all that are due.
    mutating func fetch(_ feeds: [Subscription.ID]) -> [ReaderEffect] { begin(.fetch(feeds), "fetching") }

    /// Asks for the feeds that are due without having been told to, so that nothing is said of it.
    mutating func fetchByItself() -> [ReaderEffect] {
        standing.takesChanges && notices.work == nil ? begin(.fetch([]), "fetching", isAsked: false) : []
    }

    /// Asks for the feed that the list shows to be fetched, or the one that the selected article came from.
    mutating func fetchFeed() -> [ReaderEffect] {
        switch list.query.feeds {
        case .feed(let id): return fetch([id])
        case .folder, nil:
            guard let feed = subject?.feed else {
                say(subject == nil ? absence : "this article came from no feed; R fetches all, b shows them")
                return []
            }
            return fetch([feed])
        }
    }

    /// Asks for a file or an address to be imported.
    mutating func bringIn(_ typed: String) -> [ReaderEffect] {
        let typed = typed.onOneLine
        guard !typed.isEmpty else {
            say("no file or address was typed")
            return []
        }
        return begin(.bringIn(typed), "importing")
    }

    /// Asks for work beside the reading, unless some goes on.
    mutating func begin(_ request: NewsRequest, _ words: String, isAsked: Bool = true) -> [ReaderEffect] {
        if let work = notices.work {
            say("still \(work.words)")
            return []
        }
        notices.work = Notices.Work(words: words, isAsked: isAsked)
        return [.outside(.news(request))]
    }

    /// Takes in how work beside the reading goes.
    mutating func take(_ news: NewsEvent) -> [ReaderEffect] {
        switch news {
        case .fetching(let tally):
            let new = tally.newCount > 0 ? ", \(tally.newCount) new" : ""
            notices.work?.words = "fetching \(tally.doneCount) of \(tally.feedCount)\(new)"
            return []
        case .fetched(let tally):
            if tally.feedCount > 0 || notices.work?.isAsked == true { say(Self.words(for: tally)) }
        case .done(let sentence), .failed(let sentence): say(sentence)
        }
        notices.work = nil
        return refresh()
    }

    private static func words(for tally: FetchTally) -> String {
        guard tally.feedCount > 0 else { return "no feed is due; r asks one all the same, b shows them" }
        let news = Plural.orNone(tally.newCount, "new article")
        guard tally.failureCount > 0 else { return news }
        return news + "; \(Plural.of(tally.failureCount, "feed")) failed, b shows which"
    }

    /// Lists all articles, those unread, or those starred, in turn.
    mutating func showUnread() {
        var query = list.query
        switch (query.isUnreadOnly, query.isStarredOnly) {
        case (false, false): (query.isUnreadOnly, query.keptArticle) = (true, nil)
        case (true, _): (query.isUnreadOnly, query.isStarredOnly) = (false, true)
        case (false, true): query.isStarredOnly = false
        }
        list.narrow(to: query, keeping: nil)
        say(query.isUnreadOnly ? "unread articles" : query.isStarredOnly ? "starred articles" : "all articles")
    }

    /// Lists the articles in another order.
    mutating func sort() {
        var query = list.query
        let orders = ListOrder.allCases
        query.order = orders[((orders.firstIndex(of: query.order) ?? 0) + 1) % orders.count]
        list.narrow(to: query, keeping: nil)
        say("sorted " + (query.order.words ?? "by date"))
    }
}
