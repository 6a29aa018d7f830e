import Foundation

/// When to fetch a source again.
public struct BackOff: Hashable, Sendable {
    /// Time between successful requests, in seconds.
    public var interval = 1800.0
    /// Maximum wait in seconds, whatever the server says and however often it failed, unless the interval is longer.
    public var maximumWait = 86_400.0

    /// Makes the default schedule.
    public init() {}

    /// When to fetch a source again that was last asked at `moment`.
    ///
    /// - Parameters:
    ///   - failures: How many requests in a row have failed, up to the last; 0 if the last succeeded.
    ///   - retryAfter: When the server allows the next request; replaces the wait after failures.
    ///   - freshUntil: When the document stops being fresh.
    /// - Returns: After success, the end of the interval or of freshness, whichever is later. After failures, the
    ///   interval,
    ///   doubled with each further failure.
    public func nextRequest(
        after moment: Date, failures: Int, retryAfter: Date? = nil, freshUntil: Date? = nil
    ) -> Date {
        let maximum = max(maximumWait, interval)
        let usual = moment.addingTimeInterval(min(wait(after: failures), maximum))
        let asked = failures > 0 ? retryAfter.map { max($0, moment.addingTimeInterval(Self.minimumWait)) } : nil
        let next = max(asked ?? usual, freshUntil ?? .distantPast)
        return min(next, moment.addingTimeInterval(maximum))
    }

    /// Minimum wait in seconds, even if the server allows an earlier request.
    private static let minimumWait = 60.0

    /// Further doublings would exceed every sensible maximum.
    private static let maximumDoublings = 30

    private func wait(after failures: Int) -> Double {
        interval * pow(2, Double(min(max(failures - 1, 0), Self.maximumDoublings)))
    }
}
