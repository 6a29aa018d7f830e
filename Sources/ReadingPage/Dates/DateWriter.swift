import NewsModel

import struct Foundation.Date

/// How dates are written.
public enum DateStyle: String, Hashable, Sendable, CaseIterable {
    /// "2d", "5 weeks ago (Mar 29)"; the date where that is a year or more.
    case age
    /// "Mar 29, 2015".
    case date
    /// "2015-03-29".
    case iso
}

/// Writes dates, and how long ago they were.
public struct DateWriter: Hashable, Sendable {
    /// The moment that ages are counted to; nil writes dates instead.
    public var now: Date?
    /// How dates are written.
    public var style = DateStyle.age

    /// A writer that counts ages to a moment.
    public init(now: Date? = nil, style: DateStyle = .age) {
        self.now = now
        self.style = style
    }

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

    /// "3h", "2d", "5w", "4mo"; the day as it was written where it is a year or more, in the future, or dates are wanted.
    /// "added 2d" for an article without a date; nil where nothing is known.
    public func short(_ summary: ArticleSummary) -> String? {
        if let date = summary.date { return short(date) }
        return summary.added.flatMap { short(PublicationDate($0)) }.map { "added " + $0 }
    }

    /// "3 hours ago", "2 days ago", "5 weeks ago (Mar 29)", "added 2 days ago"; the day where ``short(_:)`` says it.
    public func long(_ summary: ArticleSummary) -> String? {
        if let date = summary.date { return long(date) }
        return summary.added.flatMap { long(PublicationDate($0)) }.map { "added " + $0 }
    }

    /// What ``short(_:)`` says of a date.
    public func short(_ date: PublicationDate) -> String? {
        describe(date) { count, unit in count == 0 ? "now" : "\(count)\(unit.short)" }
    }

    /// What ``long(_:)`` says of a date.
    public func long(_ date: PublicationDate) -> String? {
        describe(date) { count, unit in
            let day = unit.isVague ? CalendarDate(date.onItsClock).map { " (\($0.dayOfYear))" } : nil
            return count == 0 ? "just now" : Plural.of(count, unit.rawValue) + " ago" + (day ?? "")
        }
    }

    /// "just now", "2 hours ago"; the day if it is a year or more ago, or ages are not counted.
    public func ago(_ moment: Date) -> String { long(PublicationDate(moment)) ?? "" }

    /// "in 40 minutes", "in 3 hours", "in 2 days"; empty if ages are not counted.
    public func ahead(_ moment: Date) -> String {
        guard let now else { return "" }
        let seconds = max(0, moment.timeIntervalSince(now))
        let units: [(Double, Unit)] = [(Self.day, .day), (Self.hour, .hour), (Self.minute, .minute)]
        let (length, unit) = units.first { seconds >= 2 * $0.0 } ?? (Self.minute, .minute)
        return "in " + Plural.of(max(1, Int(seconds / length)), unit.rawValue)
    }

    private func describe(_ date: PublicationDate, _ words: (Int, Unit) -> String) -> String? {
        guard style == .age, let now, case let age = now.timeIntervalSince(date.moment), age > -Self.hour,
            age < Self.year
        else {
            let day = CalendarDate(date.onItsClock)
            return style == .iso ? day?.iso : day?.text
        }
        switch age {
        case ..<Self.minute: return words(0, .minute)
        case ..<Self.hour: return words(Int(age / Self.minute), .minute)
        case ..<Self.day: return words(Int(age / Self.hour), .hour)
        case ..<(2 * Self.week): return words(Int(age / Self.day), .day)
        case ..<(9 * Self.week): return words(Int(age / Self.week), .week)
        default: return words(Int(age / Self.month), .month)
        }
    }
}
