import NewsModel
import ScenarioSupport
import TerminalCanvas
import TextPatterns

@testable import ReaderUI

/// A reader with its surroundings: what it asks for is answered from articles at hand.
struct ReaderHarness {
    var state: ReaderState
    var articles: [Article]
    /// The feeds, and those that were removed.
    var feeds: [SubscriptionSummary]
    private var removedArticles: [Article] = []
    private var removedFeeds: [SubscriptionSummary] = []
    /// Every effect asked for, but for those answered here.
    var effects: [ReaderEffect] = []
    /// Whether what a regular expression matches is told as soon as it is asked for.
    var answersPatterns = true
    /// Whether an article that is asked for comes only with ``deliver()``, as one does after a held key.
    var holdsArticles = false
    /// The article that was asked for last and has not come yet.
    private var held: Article.ID?
    /// What was put aside.
    var shelf = ClippingShelf()
    /// The stretches of the list asked for.
    var listRequests: [ReaderEffect] = []

    init(
        _ articles: [Article] = Sample.library, width: Int = 100, height: Int = 30, depth: ColorDepth = .direct,
        options: ReaderOptions = ReaderOptions()
    ) {
        self.articles = articles
        feeds = articles.isEmpty ? [] : Sample.feeds
        state = ReaderState(size: Size(width: width, height: height), depth: depth, options: options, now: Sample.now)
        run(state.start())
    }

    mutating func send(_ event: ReaderEvent) { run(state.update(event)) }

    /// Lets the article come that was asked for last.
    mutating func deliver() {
        guard let id = held else { return }
        held = nil
        send(article(id).map { .articleOpened($0) } ?? .articleMissing(id))
    }

    /// Presses keys: characters as they are, others by name between angle brackets, such as "<Enter>".
    mutating func press(_ keys: String) {
        var rest = Substring(keys)
        while let first = rest.popFirst() {
            if first == "<", let end = rest.firstIndex(of: ">"), let key = Self.named[String(rest[..<end])] {
                rest = rest[rest.index(after: end)...]
                send(.terminal(.key(key)))
            } else {
                send(.terminal(.key(.character(first))))
            }
        }
    }

    mutating func resize(_ width: Int, _ height: Int) {
        send(.terminal(.resize(Size(width: width, height: height))))
    }

    var canvas: Canvas {
        var canvas = Canvas(state.size)
        state.render(into: &canvas)
        return canvas
    }

    /// The filter that the list was last asked for with.
    var lastFilter: String? {
        switch listRequests.last {
        case .library(.list(.stretch(let query, _, _))), .library(.list(.around(_, let query, _))): query.words
        default: nil
        }
    }

    var screen: String { canvas.plainText }

    /// The last line of the screen, without the blanks at its start.
    var status: String {
        String(screen.split(separator: "\n", omittingEmptySubsequences: false).dropLast().last ?? "").trimmed
    }

    static let named: [String: Key] = [
        "Enter": .enter, "Esc": .escape, "Tab": .tab, "Backspace": .backspace, "Down": .down, "Up": .up,
        "Left": .left, "Right": .right, "PgDn": .pageDown, "PgUp": .pageUp, "Home": .home, "End": .end,
        "C-d": .control("d"), "C-u": .control("u"), "C-l": .control("l"), "C-z": .control("z"),
        "C-c": .control("c"), "C-w": .control("w"), "C-o": .control("o"), "C-r": .control("r"), "C-t": .control("t"),
    ]

    private mutating func run(_ asked: [ReaderEffect]) {
        for effect in asked {
            switch effect {
            case .library(.list(.stretch(let query, let offset, let limit))):
                listRequests.append(effect)
                send(.listLoaded(page(query, offset: offset, limit: limit)))
            case .library(.list(.around(let key, let query, let limit))):
                listRequests.append(effect)
                send(.listLoaded(page(query, around: key, limit: limit)))
            case .library(.open(let id)) where holdsArticles: held = id
            case .library(.open(let id)):
                send(article(id).map { .articleOpened($0) } ?? .articleMissing(id))
            case .library(.tags): send(.tagsLoaded(Set(articles.flatMap(\.tags)).sorted()))
            case .library(.feeds): send(.feedsLoaded(feeds))
            case .library(.find(let quest)): send(.articleFound(quest, outcome(of: quest)))
            case .library(.speaker(let name, _)): send(.speakerLoaded(record(ofSpeaker: name)))
            case .library(.clippings(let request)):
                if request.isChange { effects.append(effect) }
                send(.clippings(shelf.answer(request)))
            case .library(.refresh(let id)):
                effects.append(effect)
                article(id).map { send(.articleChanged($0)) }
            case .library(.quotes(let name, let purpose)):
                send(.quotesLoaded(record(ofSpeaker: name), purpose))
            case .library(.people): send(.peopleLoaded(people))
            case .library(.details(let sight)): send(.detailsLoaded(detailed(sight)))
            case .press(let keys): for key in keys { send(.terminal(.key(key))) }
            case .library(.markAllRead(let query)):
                let ids = articles.filter { !$0.isRead && matches($0, query) }.map(\.id)
                for id in ids { edit(id) { $0.isRead = true } }
                send(.allMarkedRead(ids))
            case .outside(.patterns(.find(let query))) where answersPatterns:
                send(.matchesFound(Self.answer(to: query), number: query.number))
            case .library(.store(let change)):
                effects.append(effect)
                store(change)
            default: effects.append(effect)
            }
        }
    }
}

extension ReaderHarness {
    private static func answer(to query: PatternQuery) -> PatternAnswer {
        let outcome = PatternSearch.run(
            query.pattern, in: query.text, paragraphs: query.paragraphs, ignoresCase: query.ignoresCase,
            isGivenUp: { false })
        return switch outcome {
        case .found(let ranges): .found(ranges)
        case .flawed(let reason): .flawed(reason)
        case .givenUp: .tooSlow
        }
    }

    private func article(_ id: Article.ID) -> Article? {
        articles.first { $0.id == id }.map { article in
            var article = article
            article.analysis = article.analysis.corrected(by: article.corrections, in: article.draft.text)
            article.clipped = shelf.clippings.filter { $0.quote.article == id }.map(\.quote.range)
            return article
        }
    }

    private func outcome(of quest: ArticleQuest) -> ArticleQuest.Outcome {
        let list = articles.filter { matches($0, quest.query) }.map(Sample.summary(of:))
        let others =
            quest.isForwards
            ? list.filter { quest.start.precedes($0.sortKey) }
            : list.reversed().filter { $0.sortKey.precedes(quest.start) }
        let found = others.first { summary in
            guard let analysis = article(summary.id)?.analysis.statements else { return false }
            return analysis.attributions.contains {
                (quest.countsReported || $0.isQuotation)
                    && (quest.speaker == nil || analysis.speaker($0.speaker)?.name == quest.speaker)
            }
        }
        return found.map { .found($0.sortKey) } ?? .nothing
    }

    private func page(_ query: ListQuery, offset: Int, limit: Int) -> ListPage {
        let found = listed(query)
        return ListPage(
            query: query, offset: offset, summaries: found.dropFirst(offset).prefix(limit).map(Sample.summary(of:)),
            totalCount: found.count, unreadCount: found.count { !$0.isRead })
    }

    private func page(_ query: ListQuery, around key: ArticleSortKey, limit: Int) -> ListPage {
        let found = listed(query).map(Sample.summary(of:))
        let own = found.firstIndex { $0.id == key.article }
        let place = own ?? min(found.count { $0.sortKey.precedes(key) }, max(0, found.count - 1))
        var stretch = page(query, offset: place / limit * limit, limit: limit)
        stretch.place = place
        return stretch
    }

    func record(ofSpeaker name: String) -> SpeakerRecord {
        var record = SpeakerRecord(name: name)
        for stored in articles {
            guard let article = article(stored.id) else { continue }
            let statements = article.analysis.statements
            for attribution in statements.attributions {
                guard let speaker = statements.speaker(attribution.speaker), speaker.name == name else {
                    continue
                }
                record.description = record.description ?? speaker.description
                let text = article.draft.text
                record.quotes.append(
                    SpokenQuote(
                        article: Sample.summary(of: article), attribution: attribution, in: text,
                        corrections: article.corrections))
            }
        }
        record.totalCount = record.quotes.count
        record.articleCount = Set(record.quotes.map(\.article.id)).count
        return record
    }

    private mutating func store(_ change: LibraryChange) {
        switch change {
        case .read(let id, let isRead): edit(id) { $0.isRead = isRead }
        case .unread(let ids): for id in ids { edit(id) { $0.isRead = false } }
        case .starred(let id, let isStarred): edit(id) { $0.isStarred = isStarred }
        case .tags(let id, let tags): edit(id) { $0.tags = tags }
        case .position(let id, let offset): edit(id) { $0.position = offset }
        case .corrected(let id, let correction):
            edit(id) {
                $0.corrections = $0.corrections.filter { $0.range.start != correction.range.start } + [correction]
            }
            article(id).map { send(.articleChanged($0)) }
        case .uncorrected(let id, let correction):
            edit(id) { $0.corrections.removeAll { $0.range.start == correction.range.start } }
            article(id).map { send(.articleChanged($0)) }
        case .together(let changes): for change in changes { store(change) }
        case .feed(let feed): feeds = feeds.map { $0.id == feed.id ? with($0, feed) : $0 }
        case .feedRemoved(let id):
            removedFeeds += feeds.filter { $0.id == id }
            feeds.removeAll { $0.id == id }
        case .feedRestored(let id): feeds += removedFeeds.filter { $0.id == id }
        case .removed(let id):
            removedArticles += articles.filter { $0.id == id }
            articles.removeAll { $0.id == id }
        case .restored(let summary, let position):
            guard var article = removedArticles.first(where: { $0.id == summary.id }) else { return }
            article.position = position ?? article.position
            articles.append(article)
            articles.sort { Sample.summary(of: $0).sortKey.precedes(Sample.summary(of: $1).sortKey) }
        }
    }

    private func with(_ summary: SubscriptionSummary, _ feed: Subscription) -> SubscriptionSummary {
        var summary = summary
        summary.subscription = feed
        return summary
    }

    /// What a list shows, in its order.
    private func listed(_ query: ListQuery) -> [Article] {
        let found = articles.filter { matches($0, query) }
        return switch query.order {
        case .date, .arrival, .source: found
        case .title: found.sorted { $0.draft.title < $1.draft.title }
        case .quotes: found.sorted { $0.analysis.quoteCount > $1.analysis.quoteCount }
        }
    }

    private func matches(_ article: Article, _ query: ListQuery) -> Bool {
        let words = query.words.lowercased()
        return (words.isEmpty || article.draft.title.lowercased().contains(words))
            && (!query.isUnreadOnly || !article.isRead || article.id == query.keptArticle)
            && (!query.isStarredOnly || article.isStarred)
    }

    private mutating func edit(_ id: Article.ID, _ change: (inout Article) -> Void) {
        if let place = articles.firstIndex(where: { $0.id == id }) { change(&articles[place]) }
    }
}

extension String {
    /// The string without blanks at its ends.
    var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
