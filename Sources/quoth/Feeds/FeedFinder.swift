import Fetching
import Foundation
import Importers

/// Finds the feed that an address stands for: the address itself, or what its page names.
struct FeedFinder {
    /// A feed and where it is.
    struct Found {
        /// Where it is fetched from.
        let url: String
        /// What it is.
        let feed: Feed
        /// What was fetched from there.
        let document: FetchedDocument
    }

    let fetcher: Fetcher

    /// Where sites keep their feeds that name none, tried in this order.
    private static let usualPaths = ["/feed", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/rss"]

    /// The feed at an address, or of the site there. Throws what is wrong where there is none.
    func feed(at url: String) async throws -> Found {
        let document = try await self.document(at: url)
        let address = document.head.permanentURL ?? url
        switch try Self.read(document) {
        case .feed(let feed): return Found(url: address, feed: feed, document: document)
        case .outline:
            throw CommandFailure(.badData, "\(url) is a list of feeds; \"quoth feeds import\" takes its file.")
        case .article(let page):
            let usual = Self.usualPaths.compactMap { path in
                URL(string: path, relativeTo: URL(string: document.head.url))?.absoluteString
            }
            // A page may name feeds of the web alone: no files, and no commands.
            let named = page.feeds.filter(FeedAddress.isOnWeb).prefix(Self.maximumNamed)
            for candidate in named + usual {
                if let found = try? await self.document(at: candidate), case .feed(let feed)? = try? Self.read(found) {
                    return Found(url: found.head.permanentURL ?? candidate, feed: feed, document: found)
                }
            }
            throw CommandFailure(
                .badData, "\(url) is a page that names no feed. Look for a feed’s address on the site.")
        }
    }

    /// Feeds that a page names and that are tried.
    private static let maximumNamed = 4

    private func document(at url: String) async throws -> FetchedDocument {
        switch await fetcher.outcome(of: FetchRequest(url: url)) {
        case .fetched(let document): return document
        case .notModified: throw CommandFailure(.tryAgain, "\(url): the server sent nothing.")
        case .failed(let error): throw CommandFailure(.unavailable, "\(url): \(error)")
        }
    }

    private static func read(_ document: FetchedDocument) throws -> ImportedDocument {
        do {
            return try document.read()
        } catch {
            // A page that is no article may still name feeds.
            if let links = PageFeeds.links(
                in: document.bytes, at: document.head.url, contentType: document.head.contentType)
            {
                return .article(links)
            }
            var error = error
            error.file = document.head.url
            throw error
        }
    }
}
