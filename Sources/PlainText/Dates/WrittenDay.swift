import Foundation

/// A day as it is written, its parts in any of the usual orders.
struct WrittenDay {
    /// The moment at which it begins in UTC; nil where there is no such day.
    let midnight: Date?
    /// The time that stands within it, and the zone behind that; nil but in the form of `asctime`.
    private(set) var time: WrittenTime?
    private(set) var zone: Int?

    /// Reads a day, and nothing behind it; nil where none is written.
    init?(_ cursor: inout DateCursor) {
        for form in [Self.yearFirst, Self.compact, Self.dayFirst, Self.monthFirst] {
            var ahead = cursor
            guard let day = form(&ahead) else { continue }
            self = day
            cursor = ahead
            return
        }
        return nil
    }

    private init(_ midnight: Date?, _ time: WrittenTime? = nil, zone: Int? = nil) {
        (self.midnight, self.time, self.zone) = (midnight, time, zone)
    }

    /// "2026-03-01", "2026/3/1", "2026.03.01", "2026-W09-7", "2026-060", "2026-03", "2026".
    private static func yearFirst(_ cursor: inout DateCursor) -> WrittenDay? {
        guard let year = cursor.number(4...4) else { return nil }
        for separator: Character in ["-", "/", "."] {
            var ahead = cursor
            guard ahead.skip(separator) else { continue }
            if separator == "-", ahead.skip("W") || ahead.skip("w") {
                guard let week = ahead.digits(2), ahead.skip("-"), let day = ahead.number(1...1) else { return nil }
                cursor = ahead
                return WrittenDay(CheckedDay.date(year: year, week: week, weekday: day))
            }
            if separator == "-", case var ordinal = ahead, let day = ordinal.number(3...3) {
                cursor = ordinal
                return WrittenDay(CheckedDay.date(year: year, dayOfYear: day))
            }
            guard let month = ahead.number(1...2) else { return nil }
            guard ahead.skip(separator) else {
                guard separator == "-" else { return nil }
                cursor = ahead
                return WrittenDay(CheckedDay.date(year: year, month: month, day: 1))
            }
            guard let day = ahead.number(1...2) else { return nil }
            cursor = ahead
            return WrittenDay(CheckedDay.date(year: year, month: month, day: day))
        }
        guard cursor.rest.isEmpty else { return nil }
        return WrittenDay(CheckedDay.date(year: year, month: 1, day: 1))
    }

    /// "20260301".
    private static func compact(_ cursor: inout DateCursor) -> WrittenDay? {
        guard cursor.rest.prefix(while: \.isNumber).count == 8, let year = cursor.digits(4),
            let month = cursor.digits(2),
            let day = cursor.digits(2)
        else { return nil }
        return WrittenDay(CheckedDay.date(year: year, month: month, day: day))
    }

    /// "27 Apr 2016", "27-Apr-16", "1st of March, 2026".
    private static func dayFirst(_ cursor: inout DateCursor) -> WrittenDay? {
        guard let day = ordinal(&cursor) else { return nil }
        skipSeparators(&cursor)
        var ahead = cursor
        if ahead.word() == "of" {
            cursor = ahead
            cursor.skipSpaces()
        }
        guard let month = EnglishMonth.number(&cursor) else { return nil }
        skipSeparators(&cursor)
        guard let year = year(&cursor) else { return nil }
        return WrittenDay(CheckedDay.date(year: year, month: month, day: day))
    }

    /// "March 1st, 2026", "Apr. 27 2016", and with a time before the year, "Mar  1 10:00:00 2026".
    private static func monthFirst(_ cursor: inout DateCursor) -> WrittenDay? {
        guard let month = EnglishMonth.number(&cursor) else { return nil }
        cursor.skipSpaces()
        guard let day = ordinal(&cursor) else { return nil }
        var ahead = cursor
        if let time = WrittenTime(&ahead) {
            let zone = WrittenZone.offset(&ahead)
            ahead.skipSpaces()
            guard let year = ahead.number(4...4) else { return nil }
            cursor = ahead
            return WrittenDay(CheckedDay.date(year: year, month: month, day: day), time, zone: zone)
        }
        cursor.skipSpaces()
        guard let year = cursor.number(4...4) else { return nil }
        return WrittenDay(CheckedDay.date(year: year, month: month, day: day))
    }

    private static func ordinal(_ cursor: inout DateCursor) -> Int? {
        guard let day = cursor.number(1...2) else { return nil }
        var ahead = cursor
        if let ending = ahead.word(), ["st", "nd", "rd", "th"].contains(ending) { cursor = ahead }
        return day
    }

    private static func skipSeparators(_ cursor: inout DateCursor) {
        if !cursor.skip("-") { cursor.skipSpaces() }
    }

    /// A year of four digits, or of two as RFC 2822 (4.3) has them.
    private static func year(_ cursor: inout DateCursor) -> Int? {
        if let year = cursor.number(4...4) { return year }
        return cursor.number(2...2).map { $0 < 50 ? 2000 + $0 : 1900 + $0 }
    }
}

/// The months' names in English.
enum EnglishMonth {
    private static let names = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    /// The number of the month whose name, or the beginning of it, stands here; nil for another word.
    static func number(_ cursor: inout DateCursor) -> Int? {
        var ahead = cursor
        guard let word = ahead.word()?.filter({ $0 != "." }), word.count >= 3 else { return nil }
        guard let place = names.firstIndex(where: { $0.hasPrefix(word) || word == "sept" && $0 == "september" })
        else { return nil }
        cursor = ahead
        return place + 1
    }
}

/// Days by their numbers, where the calendar has them.
private enum CheckedDay {
    private static let day = Date.ISO8601FormatStyle().year().month().day()
    private static let ordinal = Date.ISO8601FormatStyle().year().day()

    static func date(year: Int, month: Int, day: Int) -> Date? {
        date("\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))", Self.day)
    }

    /// - Parameter weekday: From 1 for Monday, as ISO 8601 counts; Foundation counts from 1 for Sunday.
    static func date(year: Int, week: Int, weekday: Int) -> Date? {
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = .gmt
        let parts = DateComponents(weekday: weekday % 7 + 1, weekOfYear: week, yearForWeekOfYear: year)
        guard (1...7).contains(weekday), let date = calendar.date(from: parts) else { return nil }
        return calendar.dateComponents([.weekOfYear, .yearForWeekOfYear, .weekday], from: date) == parts ? date : nil
    }

    static func date(year: Int, dayOfYear: Int) -> Date? {
        date("\(padded(year, 4))-\(padded(dayOfYear, 3))", ordinal)
    }

    /// Foundation takes 30 February for 2 March, which writing the date again shows.
    private static func date(_ text: String, _ style: Date.ISO8601FormatStyle) -> Date? {
        guard let date = try? style.parse(text), date.formatted(style) == text else { return nil }
        return date
    }

    private static func padded(_ number: Int, _ digits: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
}
