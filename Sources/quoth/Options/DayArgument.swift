import ArgumentParser
import Foundation
import PlainText

/// A day, month or year on the command line: "2026-11-03", "2026-11", "3 Nov 2026", "yesterday", "30d".
struct DayArgument: ExpressibleByArgument {
    /// Its first moment, as a clock in UTC shows what a clock on the wall does.
    let start: Date
    /// The first moment behind it.
    let end: Date

    init?(argument: String) { self.init(argument, now: Date(), timeZone: .current) }

    /// Reads `text` as of the moment `now` on a clock of `timeZone`; nil where it is no day.
    init?(_ text: String, now: Date, timeZone: TimeZone) {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let clock = now.addingTimeInterval(Double(timeZone.secondsFromGMT(for: now)))
        let typed = text.trimmingCharacters(in: .whitespaces).lowercased()
        guard let (day, unit) = Self.period(typed, today: calendar.startOfDay(for: clock), calendar),
            let end = calendar.date(byAdding: unit, value: 1, to: day)
        else { return nil }
        (start, self.end) = (day, end)
    }

    /// The first day of what is typed, and how long it is.
    private static func period(
        _ typed: String, today: Date, _ calendar: Calendar
    ) -> (Date, Calendar.Component)? {
        switch typed {
        case "today": return (today, .day)
        case "yesterday": return calendar.date(byAdding: .day, value: -1, to: today).map { ($0, .day) }
        default: break
        }
        if let unit = typed.last.flatMap({ units[$0] }), let count = Int(typed.dropLast()), (0...maximumCount) ~= count
        {
            return calendar.date(byAdding: unit.component, value: -count * unit.factor, to: today).map { ($0, .day) }
        }
        let hyphens = typed.count { $0 == "-" }
        let isNumeric = typed.allSatisfy { $0.isNumber || $0 == "-" }
        guard isNumeric else {
            return WrittenDate.date(typed).map { (calendar.startOfDay(for: $0.onItsClock), .day) }
        }
        let parts = typed.split(separator: "-").compactMap { Int($0) }
        guard hyphens < 3, parts.count == hyphens + 1, typed.prefix(4).count(where: \.isNumber) == 4 else { return nil }
        let (month, day) = (parts.count > 1 ? parts[1] : 1, parts.count > 2 ? parts[2] : 1)
        let components = DateComponents(year: parts[0], month: month, day: day)
        guard let date = calendar.date(from: components),
            calendar.dateComponents([.year, .month, .day], from: date) == components
        else { return nil }
        return (date, [.year, .month, .day][hyphens])
    }

    /// Letters behind a number of days, weeks, months or years ago.
    private static let units: [Character: (component: Calendar.Component, factor: Int)] = [
        "d": (.day, 1), "w": (.day, 7), "m": (.month, 1), "y": (.year, 1),
    ]
    /// Of days, weeks, months and years: more are before all news.
    private static let maximumCount = 100_000
}
