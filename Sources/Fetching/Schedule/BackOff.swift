import Foundation

/// When to ask a source again.
public struct BackOff: Hashable, Sendable {
    /// The time between two requests that go well, in seconds.
    public var interval = 1800.0
    /// The longest wait, in seconds, whatever a server says and however often it failed.
    public var maximumWait = 86_400.0

    /// The usual waits.
    public init() {}

    /// When to ask again a source that was asked at `moment`.
    ///
    /// - Parameters:
    ///   - failures: How many requests in a row have failed, the last one among them; 0 where the last went well.
    ///   - retryAfter: When the server wants to be asked again, which counts instead of the waits after failures.
    ///   - freshUntil: Until when the server has nothing new.
    /// - Returns: After a request that went well the end of the interval or of freshness, whichever is later; after a
    ///   failure twice as long as after the one before, beginning with the interval.
    public func nextRequest(
        after moment: Date, failures: Int, retryAfter: Date? = nil, freshUntil: Date? = nil
    ) -> Date {
        let usual = moment.addingTimeInterval(min(wait(after: failures), maximumWait))
        let asked = failures > 0 ? retryAfter.map { max($0, moment.addingTimeInterval(minimumWait)) } : nil
        let next = max(asked ?? usual, freshUntil ?? .distantPast)
        return min(next, moment.addingTimeInterval(maximumWait))
    }

    /// No server is asked again sooner, in seconds, even where it says so.
    private var minimumWait: Double { min(60, maximumWait) }

    /// More doublings make no difference, and 2 to their power can be held.
    private static let maximumDoublings = 30

    private func wait(after failures: Int) -> Double {
        interval * pow(2, Double(min(max(failures - 1, 0), Self.maximumDoublings)))
    }
}
