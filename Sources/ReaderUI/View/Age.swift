import struct Foundation.Date

/// How long ago something was, in words.
enum Age {
    private static let minute = 60.0
    private static let hour = 3_600.0
    private static let day = 86_400.0
    private static let week = 604_800.0
    private static let month = 2_629_800.0
    private static let year = 31_557_600.0

    private enum Unit: String {
        case minute, hour, day, week, month

        var short: String { self == .month ? "mo" : String(rawValue.prefix(1)) }
        /// Whether an age in it leaves open which day it was.
        var isVague: Bool { self == .week || self == .month }
    }

    /// "3h", "2d", "5w", "4mo"; the date where it is a year or more, in the future, or there is no `now`.
    static func short(_ date: Date, now: Date?) -> String? {
        describe(date, now) { count, unit in count == 0 ? "now" : "\(count)\(unit.short)" }
    }

    /// "3 hours ago", "2 days ago", "5 weeks ago (Mar 29)"; the date where ``short(_:now:)`` says it.
    static func long(_ date: Date, now: Date?) -> String? {
        describe(date, now) { count, unit in
            let day = unit.isVague ? CalendarDate(date).map { " (\($0.dayOfYear))" } : nil
            return count == 0 ? "just now" : Plural.of(count, unit.rawValue) + " ago" + (day ?? "")
        }
    }

    private static func describe(_ date: Date, _ now: Date?, _ words: (Int, Unit) -> String) -> String? {
        guard let now, case let age = now.timeIntervalSince(date), age > -hour, age < year else {
            return CalendarDate(date)?.text
        }
        switch age {
        case ..<minute: return words(0, .minute)
        case ..<hour: return words(Int(age / minute), .minute)
        case ..<day: return words(Int(age / hour), .hour)
        case ..<(2 * week): return words(Int(age / day), .day)
        case ..<(9 * week): return words(Int(age / week), .week)
        default: return words(Int(age / month), .month)
        }
    }
}

/// Numbers with the right form of a noun.
enum Plural {
    /// "1 quote", "2 quotes".
    static func of(_ count: Int, _ noun: String) -> String {
        count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
    }

    /// "no quotes", "1 quote", "2 quotes".
    static func orNone(_ count: Int, _ noun: String) -> String {
        count == 0 ? "no \(noun)s" : of(count, noun)
    }
}
