import struct Foundation.Date

/// How long ago something was, in words.
enum Age {
    private static let minute = 60.0
    private static let hour = 3_600.0
    private static let day = 86_400.0
    private static let week = 604_800.0
    private static let year = 31_557_600.0

    /// "3h", "2d", "5w"; the date where it is a year or more, in the future, or there is no `now`.
    static func short(_ date: Date, now: Date?) -> String? {
        describe(date, now) { count, unit in count == 0 ? "now" : "\(count)\(unit.prefix(1))" }
    }

    /// "3 hours ago", "2 days ago"; the date where ``short(_:now:)`` says it.
    static func long(_ date: Date, now: Date?) -> String? {
        describe(date, now) { count, unit in
            count == 0 ? "just now" : Plural.of(count, unit) + " ago"
        }
    }

    private static func describe(_ date: Date, _ now: Date?, _ words: (Int, String) -> String) -> String? {
        guard let now, case let age = now.timeIntervalSince(date), age > -hour, age < year else {
            return CalendarDate(date)?.text
        }
        switch age {
        case ..<minute: return words(0, "minute")
        case ..<hour: return words(Int(age / minute), "minute")
        case ..<day: return words(Int(age / hour), "hour")
        case ..<(2 * week): return words(Int(age / day), "day")
        default: return words(Int(age / week), "week")
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
