import NewsModel

/// What the tree of feeds asks of the outside.
enum FeedsRequest: Equatable, Sendable {
    /// To be left.
    case leave
    /// To list the articles of some feeds, or all, and to be left.
    case show(FeedScope?, name: String?)
    /// To fetch feeds.
    case fetch([Subscription.ID])
    /// To ask for something that is typed.
    case ask(FeedPrompt)
    /// To store a change of a feed.
    case change(Subscription)
    /// To remove a feed.
    case remove(SubscriptionSummary)
    /// To mark the articles of some feeds as read, or all.
    case markRead(FeedScope?)
    /// To say why nothing happened.
    case refuse(String)
}

/// What is typed of a feed.
enum FeedPrompt: Equatable, Sendable {
    /// The address of a new one, and the folder it comes into.
    case address(folder: [String])
    /// What one is to be called.
    case title(Subscription)
    /// The folder that one is to be in.
    case folder(Subscription)
}

extension FeedsPane {
    /// Does what a command asks for in a tree of which `rows` lines show.
    mutating func perform(_ command: Command, times: Int?, rows: Int) -> FeedsRequest? {
        switch command {
        case .leave, .back, .showFeeds: return .leave
        case .open, .focusText: return .show(chosen.scope, name: chosen.scope == nil ? nil : chosen.name)
        case .fold, .focusList: return fold() ? nil : .refuse("no folder to fold here")
        case .fetchFeed:
            let feeds = chosenFeeds.map(\.id)
            return feeds.isEmpty ? .refuse("there are no feeds yet: a adds one") : .fetch(feeds)
        case .addFeed:
            if case .folder(let folder) = chosen { return .ask(.address(folder: folder.path)) }
            return .ask(.address(folder: chosenFeed?.folder ?? []))
        case .markAllRead: return .markRead(chosen.scope)
        case .renameFeed, .moveFeed, .changeFullText, .remove: return performOnFeed(command)
        default:
            choose(command.place(from: choice, times: times, last: lines.count - 1, page: max(1, rows - 1)))
            return nil
        }
    }

    private func performOnFeed(_ command: Command) -> FeedsRequest? {
        guard case .feed(let summary, _) = chosen else { return .refuse("not a feed: choose one") }
        var feed = summary.subscription
        switch command {
        case .renameFeed: return .ask(.title(feed))
        case .moveFeed: return .ask(.folder(feed))
        case .remove: return .remove(summary)
        default:
            let rules = FullTextRule.allCases
            let place = rules.firstIndex(of: feed.fullText) ?? 0
            feed.fullText = rules[(place + 1) % rules.count]
            return .change(feed)
        }
    }
}

extension FullTextRule {
    /// What it means, for people.
    var words: String {
        switch self {
        case .never: "the feed’s own text is the article"
        case .teaser: "an article’s page is fetched if the feed has a teaser only"
        case .always: "every article’s page is fetched"
        }
    }
}
