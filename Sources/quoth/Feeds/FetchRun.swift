import ArticleStore
import Attribution
import Fetching
import Foundation
import Importers
import Intake
import NewsModel

/// One run of fetching: asks for feeds, fetches the pages of their new entries where the feeds' rules want it, finds who
/// said what, and stores each feed's articles together. What fails is noted with the feed and told; the others go on.
struct FetchRun {
    /// What a run tells while it goes on.
    enum Event: Sendable {
        /// A feed was asked for, and all of it is stored.
        case finished(Subscription, ArticleIntake.Counts)
        /// A feed failed; the sentence says why.
        case failed(Subscription, sentence: String)
    }

    let library: ArticleLibrary
    let engine: LazyEngine
    let fetcher: Fetcher
    /// Hears what goes on.
    let tell: (Event) -> Void

    /// What the program calls itself to servers.
    static let userAgent = "Quoth/\(Quoth.version) (feed reader)"

    /// Asks for `feeds` and stores what they bring.
    func run(_ feeds: [Subscription]) async throws {
        var waiting: [FeedHarvest] = []
        for await (index, outcome) in fetcher.outcomes(of: feeds.map(\.request)) {
            guard let harvest = try await harvest(outcome, of: feeds[index]) else { continue }
            if harvest.pages.isEmpty { try await store(harvest) } else { waiting.append(harvest) }
        }
        try await fetchPages(of: &waiting)
    }

    /// Stores what `feed` brings, which has been fetched already.
    func run(_ feed: Subscription, fetched document: FetchedDocument) async throws {
        guard let harvest = try await harvest(.fetched(document), of: feed) else { return }
        var waiting = [harvest]
        if harvest.pages.isEmpty { try await store(harvest) } else { try await fetchPages(of: &waiting) }
    }

    /// What a feed brought that is not stored yet; nil where there is nothing more to do for it.
    private func harvest(_ outcome: FetchOutcome, of feed: Subscription) async throws -> FeedHarvest? {
        switch outcome {
        case .failed(let error): try fail(feed, error.description, retryAfter: error.retryAfter)
        case .notModified(let head):
            let standing = feed.standing.succeeded(with: head, validators: feed.standing.validators)
            try library.store(
                FeedDelivery(movedTo: head.permanentURL, standing: standing), of: feed.id, engineVersion: 0)
            tell(.finished(feed, ArticleIntake.Counts()))
        case .fetched(let document):
            do {
                guard case .feed(let found) = try document.read() else {
                    try fail(feed, "What is there is not a feed. \"quoth feeds add\" finds a site’s feed.")
                    return nil
                }
                return try FeedHarvest(found, at: document.head, of: feed, in: library)
            } catch let error as ImportError {
                try fail(feed, "\(error)")
            }
        }
        return nil
    }

    private func fail(_ feed: Subscription, _ sentence: String, retryAfter: Date? = nil) throws {
        let standing = feed.standing.failed(sentence, retryAfter: retryAfter)
        try library.store(FeedDelivery(standing: standing), of: feed.id, engineVersion: 0)
        tell(.failed(feed, sentence: sentence))
    }

    /// Fetches the pages of all harvests at once, and stores each harvest when the last of its pages is there.
    private func fetchPages(of harvests: inout [FeedHarvest]) async throws {
        let pages = harvests.indices.flatMap { harvest in
            harvests[harvest].pages.map { (harvest: harvest, page: $0) }
        }
        for await (index, outcome) in fetcher.outcomes(of: pages.map(\.page.request)) {
            let place = pages[index].harvest
            harvests[place].receive(outcome, for: pages[index].page)
            if harvests[place].isComplete {
                try await store(harvests[place])
                harvests[place].drop()
            }
        }
    }

    private func store(_ harvest: FeedHarvest) async throws {
        var delivery = harvest.delivery
        if !harvest.drafts.isEmpty {
            delivery.articles = await ArticleIntake.analyzed(harvest.drafts, by: try engine.loaded())
        }
        var counts = ArticleIntake.Counts()
        counts.count(
            try library.store(delivery, of: harvest.feed.id, engineVersion: AttributionEngine.version))
        tell(.finished(harvest.feed, counts))
    }
}
