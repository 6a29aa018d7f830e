import NewsModel

/// The list of articles, of which only the pages near the selection are kept.
struct ListState: Equatable, Sendable {
    /// Number of articles asked for at a time.
    static let pageLength = 200
    /// Number of pages kept.
    ///
    /// More than the selection's and the shown rows' pages with one beside each, so that none of those is ever dropped.
    static let pagesKept = 8

    /// What the list shows, and in which order.
    private(set) var query = ListQuery()
    /// What the feeds are called whose articles it shows; nil if it shows those of all.
    private(set) var feedName: String?
    /// Number of articles in it.
    private(set) var totalCount = 0
    /// Number of unread ones among them.
    private(set) var unreadCount = 0
    /// Whether anything was loaded yet.
    private(set) var isLoaded = false
    /// The selected article's place, from 0.
    private(set) var selection = 0
    /// The first place shown.
    private(set) var top = 0
    /// The loaded pages by number, from 0.
    private(set) var pages: [Int: [ArticleSummary]] = [:]
    /// The article that is to be selected once it is known where it stands; nothing is selected until then.
    private(set) var sought: Sought?
    /// The article that was selected when the list last had any.
    private(set) var lastSelected: ArticleSortKey?
    /// The articles that keys act on together, whatever is selected; none for the selected one alone.
    private(set) var picked: [Article.ID: ArticleSummary] = [:]
    private var requested: Set<Int> = []

    /// The article at a place; nil where it is not loaded.
    func summary(at place: Int) -> ArticleSummary? {
        guard place >= 0, let page = pages[place / Self.pageLength] else { return nil }
        let index = place % Self.pageLength
        return index < page.count ? page[index] : nil
    }

    /// The place of an article; nil where it is not loaded.
    func place(of id: Article.ID) -> Int? {
        for (number, page) in pages {
            if let index = page.firstIndex(where: { $0.id == id }) { return number * Self.pageLength + index }
        }
        return nil
    }

    /// The selected article; nil where it is not loaded.
    var selected: ArticleSummary? { sought == nil ? summary(at: selection) : nil }

    /// Starts anew with what `query` shows, at its beginning; `feedName` is what its feeds are called, if they are others.
    mutating func narrow(to query: ListQuery, feedName: String? = nil) {
        let last = selected?.sortKey ?? lastSelected
        let name = feedName ?? (query.feeds == self.query.feeds ? self.feedName : nil)
        self = ListState()
        (self.query, self.feedName, lastSelected) = (query, name, last)
    }

    /// Picks the selected article, or lets go of it.
    mutating func pick() {
        guard let selected else { return }
        picked[selected.id] = picked[selected.id] == nil ? selected : nil
    }

    /// Lets go of all that is picked.
    mutating func unpickAll() { picked = [:] }

    /// What is written above the list: what it shows, if that is not everything, newest first.
    var name: String? {
        let words = query.words.isEmpty ? nil : "“\(query.words)”"
        let parts = [feedName, words, query.isUnreadOnly ? "unread" : nil, query.isStarredOnly ? "starred" : nil]
        let name = (parts + [query.order.words]).compactMap { $0 }.joined(separator: ", ")
        return name.isEmpty ? nil : name
    }

    /// Takes in a page, whose rows are `rows` at a time; one of another filter is left out, and so is one that came before
    /// it is known where the sought article stands.
    @discardableResult
    mutating func take(_ page: ListPage, rows: Int) -> Finding {
        guard page.query == query else { return .asWanted }
        guard let sought else {
            insert(page)
            return .asWanted
        }
        guard let place = page.place else { return .asWanted }
        return take(page, seeking: sought, at: place, rows: rows)
    }

    /// Takes in a page of this filter.
    mutating func insert(_ page: ListPage) {
        isLoaded = true
        totalCount = max(0, page.totalCount)
        unreadCount = max(0, page.unreadCount)
        let number = max(0, page.offset) / Self.pageLength
        requested.remove(number)
        pages[number] = page.summaries
        selection = min(selection, max(0, totalCount - 1))
        top = min(top, max(0, totalCount - 1))
        lastSelected = selected?.sortKey ?? lastSelected
        while pages.count > Self.pagesKept, let farthest = pages.keys.max(by: { distance(of: $0) < distance(of: $1) }) {
            pages[farthest] = nil
        }
    }

    /// How many pages off a page is from the selection or from what is shown, whichever is nearer.
    private func distance(of page: Int) -> Int {
        min(abs(page - selection / Self.pageLength), abs(page - top / Self.pageLength))
    }

    /// Forgets what was loaded, because it changed. Where only unread articles show, the selected one stays although it was
    /// read by now.
    mutating func forgetPages() {
        if query.isUnreadOnly { query.keptArticle = keptKey?.article }
        lastSelected = selected?.sortKey ?? lastSelected
        (pages, requested) = ([:], [])
    }

    /// Selects nothing until it is known where an article stands.
    mutating func seek(_ sought: Sought) { self.sought = sought }

    /// It is known where the sought article stands.
    mutating func finishSeeking() { sought = nil }

    /// Forgets what was asked for, because it will not come.
    mutating func giveUpWaiting() {
        requested = []
        sought?.isAsked = false
    }

    /// The requests for pages that are shown, or near enough to be shown soon, and neither there nor asked for.
    mutating func requests(rows: Int) -> [ListRequest] {
        if let sought {
            self.sought?.isAsked = true
            return sought.isAsked ? [] : [.around(sought.key, query, limit: Self.pageLength)]
        }
        let first = max(0, min(top, selection) - (abs(top - selection) <= 2 * rows ? rows : 0))
        var places = [selection, top, first, top + 2 * rows]
        if isLoaded { places = places.map { min($0, max(0, totalCount - 1)) } } else { places = [0] }
        var requests: [ListRequest] = []
        for page in Set(places.map { $0 / Self.pageLength }).sorted()
        where pages[page] == nil && requested.insert(page).inserted {
            let offset = page * Self.pageLength
            requests.append(.stretch(query, offset: offset, limit: Self.pageLength))
        }
        return requests
    }
}

extension ListState {
    /// Selects the article at a place, or the nearest to it that there is, and shows it among `rows` rows.
    mutating func select(_ place: Int, rows: Int) {
        selection = min(max(0, place), max(0, totalCount - 1))
        reveal(rows: rows)
    }

    /// Selects the article at a place, and begins what is shown at another, as far as there are such places.
    mutating func select(_ place: Int, top: Int) {
        selection = min(max(0, place), max(0, totalCount - 1))
        self.top = min(max(0, top), max(0, totalCount - 1))
        lastSelected = selected?.sortKey ?? lastSelected
    }

    /// Shows the selected article, and one beyond it where there is one.
    mutating func reveal(rows: Int) {
        guard rows > 0 else { return }
        let margin = rows > 4 ? 1 : 0
        top = min(top, max(0, selection - margin))
        top = max(top, min(selection + margin, totalCount - 1) - rows + 1)
        limitTop(rows: rows)
    }

    /// Moves what is shown by `items`, leaving the selection.
    mutating func scroll(by items: Int, rows: Int) {
        top += items
        limitTop(rows: rows)
    }

    private mutating func limitTop(rows: Int) {
        top = min(max(0, top), max(0, totalCount - rows))
    }

    /// Changes an article's summary, where it is loaded, and keeps count.
    mutating func change(_ id: Article.ID, _ change: (inout ArticleSummary) -> Void) {
        for (number, page) in pages {
            guard let place = page.firstIndex(where: { $0.id == id }) else { continue }
            var summary = page[place]
            change(&summary)
            pages[number]?[place] = summary
            if page[place].isRead != summary.isRead { unreadCount = max(0, unreadCount + (summary.isRead ? -1 : 1)) }
            return
        }
    }
}
