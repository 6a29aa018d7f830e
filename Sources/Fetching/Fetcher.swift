import Foundation

/// Fetches feeds and pages: over HTTP with libcurl, from files, and from commands.
///
/// Each fetch runs on a thread of its own, so it never blocks Swift's cooperative pool. Limits apply within one fetch.
public struct Fetcher: Sendable {
    private let environment: WebEnvironment

    /// Makes a fetcher.
    ///
    /// - Parameters:
    ///   - limits: Limits of each fetch.
    ///   - userAgent: The `User-Agent` header, after RFC 9110, section 10.1.5: `Quoth/1.0 (+https://…)`.
    ///   - environment: The variables that name proxies and a certificate file.
    public init(
        limits: FetchLimits = FetchLimits(), userAgent: String,
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) {
        let printable = String(userAgent.unicodeScalars.filter { $0.isASCII && $0.value >= 0x20 && $0.value != 0x7F })
        self.environment = WebEnvironment(limits: limits, userAgent: printable, environment: environment)
    }

    /// Fetches all `requests` in parallel and yields each outcome as it arrives.
    ///
    /// - Returns: One outcome per request, with the request's index. Dropping the sequence or cancelling the consuming task
    ///   aborts the transfers and commands in progress.
    public func outcomes(of requests: [FetchRequest]) -> FetchOutcomes { FetchOutcomes(of: requests, in: environment) }

    /// Fetches one document; fails with ``FetchError/Code/failed`` if the task is cancelled.
    public func outcome(of request: FetchRequest) async -> FetchOutcome {
        for await (_, outcome) in outcomes(of: [request]) { return outcome }
        return .failed(FetchError(.failed, cause: "cancelled"))
    }
}
