import Foundation

/// Fetches feeds and pages: over HTTP with libcurl, from files, and from commands.
///
/// Each fetch works on a thread of its own, so that nothing waits on the threads of Swift's tasks. Limits count within a fetch.
public struct Fetcher: Sendable {
    private let environment: WebEnvironment

    /// Makes a fetcher.
    ///
    /// - Parameters:
    ///   - limits: How much a fetch may take.
    ///   - userAgent: What the program calls itself to servers, as RFC 9110, section 10.1.5, has it: `Quoth/1.0 (+https://…)`.
    ///   - environment: Where proxies and certificates are named.
    public init(
        limits: FetchLimits = FetchLimits(), userAgent: String,
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) {
        let printable = String(userAgent.unicodeScalars.filter { $0.isASCII && $0.value >= 0x20 && $0.value != 0x7F })
        self.environment = WebEnvironment(limits: limits, userAgent: printable, environment: environment)
    }

    /// Fetches everything that `requests` ask for, many at once, and hands out each outcome as it comes.
    ///
    /// - Returns: One outcome a request, with the request's place among them. Where nobody waits for more of them, or the
    ///   task that does is cancelled, what is under way is broken off.
    public func outcomes(of requests: [FetchRequest]) -> FetchOutcomes { FetchOutcomes(of: requests, in: environment) }

    /// Fetches what one request asks for; a cancelled task gets ``FetchError/Code-swift.enum/failed``.
    public func outcome(of request: FetchRequest) async -> FetchOutcome {
        for await (_, outcome) in outcomes(of: [request]) { return outcome }
        return .failed(FetchError(.failed, cause: "cancelled"))
    }
}
