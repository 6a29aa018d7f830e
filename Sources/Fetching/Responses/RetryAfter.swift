import struct Foundation.Date

/// When a server wants to be asked again, after RFC 9110, section 10.2.3.
enum RetryAfter {
    /// The moment that `Retry-After` names in seconds from `now` or as a date; nil where it names none.
    static func moment(in head: ResponseHead, now: Date) -> Date? {
        guard let text = head.value(of: "retry-after") else { return nil }
        if let seconds = CacheLifetime.seconds(text) { return now.addingTimeInterval(Double(seconds)) }
        return HTTPDate(text)?.moment
    }
}
