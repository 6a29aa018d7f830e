import ArticleStore
import Fetching
import Importers
import NewsModel

/// What one fetch of a feed brought, while the pages of its entries are on their way.
struct FeedHarvest {
    /// A page that is to be fetched for an entry.
    struct Page {
        /// The entry's place among the new ones.
        let entry: Int
        let request: FetchRequest
    }

    /// Pages fetched for one feed in a run; of what is behind them, the feed's own text is the article.
    private static let maximumPages = 60

    let feed: Subscription
    /// The pages that are wanted.
    let pages: [Page]
    private let found: Feed
    private let head: FetchedHead
    private let marks: [FeedEntryMark]
    /// The new entries, each with its place among ``marks``.
    private var entries: [(mark: Int, draft: DraftArticle)] = []
    private var open: Int
    /// Marks of entries whose pages may come the next time.
    private var postponed: Set<Int> = []

    /// Finds what is new in a feed.
    init(_ found: Feed, at head: FetchedHead, of feed: Subscription, in library: ArticleLibrary) throws {
        self.feed = feed
        self.found = found
        self.head = head
        var keys: Set<String> = []
        let unique = found.entries.filter { $0.key.map { keys.insert($0).inserted } ?? false }
        marks = unique.map { FeedEntryMark(key: $0.key ?? "", fingerprint: $0.fingerprint) }
        var pages: [Page] = []
        let isPrivate = feed.request.mayReachPrivateAddresses
        for place in try library.news(of: feed.id, among: marks) {
            let entry = unique[place]
            guard let draft = entry.draft(in: found)?.keyed(by: feed) else { continue }
            entries.append((place, draft))
            guard let link = entry.link, pages.count < Self.maximumPages, feed.fullText.wantsPage(of: entry) else {
                continue
            }
            let request = FetchRequest(
                url: link, purpose: .page, mayReachPrivateAddresses: isPrivate && feed.sharesHost(with: link))
            pages.append(Page(entry: entries.count - 1, request: request))
        }
        self.pages = pages
        open = pages.count
    }

    /// Whether all pages came, or failed to.
    var isComplete: Bool { open == 0 }

    /// The articles.
    var drafts: [DraftArticle] { entries.map(\.draft) }

    /// What is to be stored beside the articles.
    var delivery: FeedDelivery {
        FeedDelivery(
            entries: marks.indices.filter { !postponed.contains($0) }.map { marks[$0] }, title: found.title,
            siteURL: found.link, movedTo: head.permanentURL,
            standing: feed.standing.succeeded(with: head, validators: head.validators))
    }

    /// Takes a page in place of what the feed says of its entry, where it says more.
    mutating func receive(_ outcome: FetchOutcome, for page: Page) {
        open -= 1
        switch outcome {
        case .failed(let error) where error.isPassing: postponed.insert(entries[page.entry].mark)
        case .failed, .notModified: break
        case .fetched(let document):
            guard case .article(let article) = try? document.read() else { return }
            entries[page.entry].draft = entries[page.entry].draft.completed(byPage: article.draft)
        }
    }

    /// Forgets the articles, which are stored.
    mutating func drop() { entries = [] }
}

extension FullTextRule {
    /// Whether an entry's page is fetched.
    func wantsPage(of entry: FeedEntry) -> Bool {
        switch self {
        case .never: false
        case .teaser: entry.isTeaser
        case .always: entry.link != nil
        }
    }
}

extension DraftArticle {
    /// The article under a key that no other feed's article has, with the feed for its source.
    func keyed(by feed: Subscription) -> DraftArticle {
        var draft = self
        draft.externalID = externalID.map { DraftArticle.key(ofEntry: $0, inFeedAt: feed.url) }
        draft.source = feed.title == feed.url ? source : feed.title
        return draft
    }

    /// The page's text in place of the feed's where it is longer; what the feed says of the article stays.
    func completed(byPage page: DraftArticle) -> DraftArticle {
        guard page.text.utf8.count > text.utf8.count else { return self }
        var draft = page
        draft.externalID = externalID
        draft.url = url ?? page.url
        draft.source = source ?? page.source
        draft.date = date ?? page.date
        if !authors.isEmpty { draft.authors = authors }
        return draft
    }
}

extension FetchError {
    /// Whether the page may well come the next time.
    var isPassing: Bool {
        switch code {
        case .timedOut, .refused, .unknownHost, .truncated, .unavailable: true
        case .status(let status): status == 429 || status >= 500
        default: false
        }
    }
}
