import Fetching
import Foundation
import NewsModel

extension Subscription {
    /// What asks for it.
    var request: FetchRequest { FetchRequest(url: url, validators: standing.validators) }

    /// Whether it may be asked for by itself now.
    func isDue(at now: Date) -> Bool { standing.nextTry.map { $0 <= now } ?? true }

    /// Whether an address is on its own host.
    func sharesHost(with address: String) -> Bool {
        let hosts = [url, address].map { URLComponents(string: $0)?.host?.lowercased() }
        return hosts[0] != nil && hosts[0] == hosts[1]
    }
}

extension FeedStanding {
    /// What the server is asked with whether the feed has changed.
    var validators: Validators { Validators(etag: entityTag, lastModified: lastModified) }

    /// How a feed stands after a fetch that went well.
    func succeeded(with head: FetchedHead, validators: Validators, now: Date = Date()) -> FeedStanding {
        FeedStanding(
            entityTag: validators.etag, lastModified: validators.lastModified, lastSuccess: now,
            nextTry: BackOff().nextRequest(after: now, failures: 0, freshUntil: head.freshUntil))
    }

    /// How a feed stands after one that failed.
    func failed(_ sentence: String, retryAfter: Date? = nil, now: Date = Date()) -> FeedStanding {
        var standing = self
        standing.failureCount += 1
        standing.error = sentence
        standing.nextTry = BackOff().nextRequest(after: now, failures: standing.failureCount, retryAfter: retryAfter)
        return standing
    }
}
