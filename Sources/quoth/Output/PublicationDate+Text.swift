import Foundation
import NewsModel

extension PublicationDate {
    /// ISO 8601 with the zone it was written in: "2026-03-01T23:30:00-05:00", "2026-03-01T00:00:00Z".
    var iso8601: String {
        let zone = TimeZone(secondsFromGMT: secondsFromUTC) ?? .gmt
        let style = Date.ISO8601FormatStyle(
            dateSeparator: .dash, dateTimeSeparator: .standard, timeSeparator: .colon, timeZoneSeparator: .colon,
            includingFractionalSeconds: false, timeZone: zone)
        return moment.formatted(style)
    }

    /// The day as it was written: "2026-03-01".
    var day: String { onItsClock.formatted(Date.ISO8601FormatStyle().year().month().day()) }
}
