import NewsModel
import ReadingPage
import TerminalCanvas

/// The tree of feeds.
extension ReaderState {
    /// The tree, while it shows, also beside a line that is typed of a feed.
    var feeds: FeedsPane? {
        switch mode {
        case .feeds(let pane): pane
        case .prompt(let prompt): if case .feed(_, let pane) = prompt.purpose { pane } else { nil }
        default: nil
        }
    }

    /// Changes the tree, if it shows.
    mutating func changeFeeds(_ change: (inout FeedsPane) -> Void) {
        switch mode {
        case .feeds(var pane):
            change(&pane)
            mode = .feeds(pane)
        case .prompt(var prompt):
            guard case .feed(let asked, var pane) = prompt.purpose else { return }
            change(&pane)
            prompt.purpose = .feed(asked, from: pane)
            mode = .prompt(prompt)
        default: break
        }
    }

    /// Shows the feeds, or what became of them.
    mutating func take(_ feeds: [SubscriptionSummary]) {
        if case .reading = mode {
            focus = .list
            if window.zoom == .zen { window.zoom = .none }
            mode = .feeds(FeedsPane(feeds, at: list.query.feeds))
        } else {
            changeFeeds { $0.take(feeds) }
        }
    }

    /// Does what a command asks for in the tree.
    mutating func perform(_ command: Command, _ pane: FeedsPane, _ times: Int?) -> [ReaderEffect] {
        if let refusal = refusal(of: command) {
            say(refusal)
            return []
        }
        switch command {
        case .fetchAll: return fetch([])
        case .bringIn:
            mode = .prompt(Prompt(purpose: .bringIn))
            return []
        case .undo:
            guard changes.undoable.suffix(times ?? 1).allSatisfy(\.isOfFeed) else {
                say("the last change was none of feeds")
                return []
            }
            return undo(times ?? 1) + [.library(.feeds)]
        case .help:
            mode = .help(HelpState())
            return []
        default: break
        }
        var pane = pane
        let request = pane.perform(command, times: times, rows: FeedsView.rows(in: layout.list))
        mode = .feeds(pane)
        return request.map { fulfil($0, pane) } ?? []
    }

    /// Does what the mouse asks for in the tree.
    mutating func take(_ mouse: MouseEvent, _ pane: FeedsPane, in area: Rectangle) -> [ReaderEffect] {
        var pane = pane
        switch mouse.action {
        case .wheelUp, .wheelDown:
            pane.scroll(by: mouse.action == .wheelUp ? -1 : 1, rows: FeedsView.rows(in: area))
        case .press:
            guard let line = FeedsView.line(at: mouse.point, in: area, top: pane.top), line < pane.lines.count else {
                return []
            }
            if line == pane.choice { return perform(.open, pane, nil) }
            pane.choose(line)
        case .drag, .release: break
        }
        mode = .feeds(pane)
        return []
    }

    private mutating func fulfil(_ request: FeedsRequest, _ pane: FeedsPane) -> [ReaderEffect] {
        switch request {
        case .leave: mode = .reading
        case .show(let scope, let name): show(scope, name: name)
        case .fetch(let feeds): return fetch(feeds)
        case .ask(let prompt): ask(prompt, pane)
        case .change(let feed):
            say("\(feed.title.quotedBriefly): \(feed.fullText.words)")
            return change(feed, in: pane)
        case .remove(let summary):
            let feed = summary.subscription
            remember(.feedRemoved(feed), of: feed.title)
            say("unsubscribed from \(feed.title.quotedBriefly), its articles stay; u subscribes again")
            return store(.feedRemoved(feed.id)) + [.library(.feeds)]
        case .markRead where pane.chosen.unreadCount == 0: say("nothing unread here")
        case .markRead(let scope): return [.library(.markAllRead(ListQuery(feeds: scope))), .library(.feeds)]
        case .refuse(let sentence): say(sentence)
        }
        return []
    }

    private mutating func show(_ scope: FeedScope?, name: String?) {
        mode = .reading
        var query = list.query
        (query.feeds, query.words, query.keptArticle) = (scope, "", nil)
        list.narrow(to: query, feedName: name)
    }

    private mutating func ask(_ prompt: FeedPrompt, _ pane: FeedsPane) {
        let known =
            switch prompt {
            case .address: ""
            case .title(let feed): feed.title
            case .folder(let feed): feed.folder.joined(separator: "/")
            }
        mode = .prompt(Prompt(purpose: .feed(prompt, from: pane), typed: TypedText(text: known)))
    }

    /// Takes what was typed of a feed.
    mutating func accept(_ typed: String, for prompt: FeedPrompt, from pane: FeedsPane) -> [ReaderEffect] {
        mode = .feeds(pane)
        let typed = typed.onOneLine
        switch prompt {
        case .address(let folder):
            guard !typed.isEmpty else {
                say("no address was typed")
                return []
            }
            return begin(.subscribe(address: typed, folder: folder), "subscribing")
        case .title(var feed):
            guard !typed.isEmpty, typed != feed.title else {
                say("\(feed.title.quotedBriefly) keeps its name")
                return []
            }
            feed.title = typed
            return change(feed, in: pane)
        case .folder(var feed):
            feed.folder = typed.split(separator: "/").map { String($0).onOneLine }.filter { !$0.isEmpty }
            say("\(feed.title.quotedBriefly) is in " + (feed.folder.last.map { "the folder \($0)" } ?? "no folder"))
            return change(feed, in: pane)
        }
    }

    private mutating func change(_ feed: Subscription, in pane: FeedsPane) -> [ReaderEffect] {
        guard let before = pane.feeds.first(where: { $0.id == feed.id })?.subscription else { return [] }
        remember(.feed(before), of: before.title)
        return store(.feed(feed)) + [.library(.feeds)]
    }
}
