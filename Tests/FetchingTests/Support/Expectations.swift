import Testing

@testable import Fetching

extension FetchOutcome {
    /// The document's text; nil where none came.
    var text: String? { document.map { String(decoding: $0.bytes, as: UTF8.self) } }

    /// The document; nil where none came.
    var document: FetchedDocument? { if case .fetched(let document) = self { document } else { nil } }

    /// What kind of failure it is; nil where it is none.
    var failure: FetchError.Code? { if case .failed(let error) = self { error.code } else { nil } }
}

extension Fetcher {
    /// A fetcher with short limits and an environment without proxies.
    static func quick(_ change: (inout FetchLimits) -> Void = { _ in }, environment: [String: String] = [:]) -> Fetcher
    {
        var limits = FetchLimits()
        limits.totalTimeout = 600
        limits.feedBytes = 1 << 20
        change(&limits)
        return Fetcher(limits: limits, userAgent: "Quoth/test", environment: environment)
    }
}

/// Waits until something holds, for at most some seconds; whether it does.
func eventually(within seconds: Double = 600, _ condition: () -> Bool) async -> Bool {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while !condition() {
        guard ContinuousClock.now < deadline else { return false }
        try? await Task.sleep(for: .milliseconds(5))
    }
    return true
}
