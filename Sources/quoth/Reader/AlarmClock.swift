import Foundation
import ReaderUI

/// Knows when what the reader waits for is to happen.
struct AlarmClock {
    private var deadlines: [Alarm: Double] = [:]

    /// Waits for these from now on; one that was waited for already keeps its time.
    mutating func set(_ alarms: [(alarm: Alarm, seconds: Double)]) {
        let now = Self.now
        deadlines = Dictionary(
            alarms.map { ($0.alarm, deadlines[$0.alarm] ?? now + $0.seconds) }, uniquingKeysWith: min)
    }

    /// Seconds until the first is due; nil where none is waited for.
    var secondsLeft: Double? { deadlines.values.min().map { max(0, $0 - Self.now) } }

    /// What is due now, which is waited for no longer.
    mutating func due() -> [Alarm] {
        let now = Self.now
        let due = deadlines.filter { $0.value <= now }.map(\.key)
        for alarm in due { deadlines[alarm] = nil }
        return due
    }

    private static var now: Double { ProcessInfo.processInfo.systemUptime }
}
