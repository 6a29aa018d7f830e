internal import CurlShim
import Foundation

extension ResponseHead {
    /// Whether the body is the requested document.
    var isDocument: Bool { Self.documentStatuses.contains(status) }

    private static let documentStatuses: Set<Int> = [200, 203]
}

extension WebTransfer {
    private static let notModifiedStatus = 304
    /// From here on, the status alone decides, whatever became of the body.
    private static let firstStatusWithoutDocument = 300

    /// The next step after the current hop ended with `result` at `now`.
    func step(after result: CURLcode, now: Date) -> Step {
        if interruption == .privateAddress, result != CURLE_OK { return .ended(.failed(FetchError(.privateAddress))) }
        if interruption == .tooLarge { return .ended(.failed(FetchError(.tooLarge))) }
        if head.status >= Self.firstStatusWithoutDocument { return stepByStatus(now: now) }
        guard result == CURLE_OK || interruption == .sufficient else { return .ended(.failed(FetchError(result))) }
        guard head.status > 0 else { return .ended(.failed(FetchError(.notHTTP))) }
        guard head.isDocument else { return stepByStatus(now: now) }
        defer { body = [] }
        return .ended(.fetched(FetchedDocument(head: fetchedHead(now: now), bytes: body)))
    }

    private func stepByStatus(now: Date) -> Step {
        let status = head.status
        if status == Self.notModifiedStatus, isConditional { return .ended(.notModified(fetchedHead(now: now))) }
        if RedirectChain.statuses.contains(status), let location = head.value(of: "location") {
            do {
                try chain.follow(location, status: status, maximum: maximumRedirects)
                return .redirected
            } catch {
                return .ended(.failed(error))
            }
        }
        return .ended(.failed(FetchError(.status(status), retryAfter: RetryAfter.moment(in: head, now: now))))
    }

    private func fetchedHead(now: Date) -> FetchedHead {
        var validators = head.validators(at: chain.address.text)
        if head.status == Self.notModifiedStatus {
            // A server need not repeat what it said when it sent the document.
            validators.etag = validators.etag ?? request.validators.etag
            validators.lastModified = validators.lastModified ?? request.validators.lastModified
            validators.url = chain.address.text
        }
        return FetchedHead(
            url: chain.address.text, permanentURL: chain.permanentAddress?.text,
            contentType: head.value(of: "content-type"), validators: validators,
            freshUntil: CacheLifetime.end(of: head, now: now))
    }
}
