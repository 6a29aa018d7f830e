import ArgumentParser
import Foundation

/// A day as it is written on the command line: "2026-11-22".
struct CalendarDay: Equatable, ExpressibleByArgument {
    /// Its noon in UTC, so that whole days lie between it and an article's day.
    let noon: Date

    private static let secondsToNoon: TimeInterval = 43_200

    init?(argument: String) {
        let style = Date.ISO8601FormatStyle().year().month().day()
        guard let midnight = try? style.parse(argument), midnight.formatted(style) == argument else { return nil }
        noon = midnight + Self.secondsToNoon
    }
}
