import struct Foundation.Date

/// The `Retry-After` header field, RFC 9110, section 10.2.3.
enum RetryAfter {
    /// The moment it names, as seconds from `now` or as a date; nil if absent or invalid.
    static func moment(in head: ResponseHead, now: Date) -> Date? {
        guard let text = head.value(of: "retry-after") else { return nil }
        if let seconds = CacheLifetime.seconds(text) { return now.addingTimeInterval(Double(seconds)) }
        return HTTPDate(text)?.moment
    }
}
