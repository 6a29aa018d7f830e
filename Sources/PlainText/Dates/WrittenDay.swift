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
        for form in [Self.yearFirst, Self.compact, Self.dayFirst, Self.dotted, Self.monthFirst] {
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

    /// "27 Apr 2016", "27-Apr-16", "1st of March, 2026", "27. April 2016", "12 de marzo de 2013".
    private static func dayFirst(_ cursor: inout DateCursor) -> WrittenDay? {
        guard let day = ordinal(&cursor) else { return nil }
        _ = cursor.skip(".")
        skipSeparators(&cursor)
        skipPreposition(&cursor)
        guard let month = MonthName.number(&cursor) else { return nil }
        skipSeparators(&cursor)
        skipPreposition(&cursor)
        guard let year = year(&cursor) else { return nil }
        return WrittenDay(CheckedDay.date(year: year, month: month, day: day))
    }

    /// "27.04.2016": where stops part the numbers, the day always comes first.
    private static func dotted(_ cursor: inout DateCursor) -> WrittenDay? {
        guard let day = cursor.number(1...2), cursor.skip("."), let month = cursor.number(1...2), cursor.skip("."),
            let year = cursor.number(4...4)
        else { return nil }
        return WrittenDay(CheckedDay.date(year: year, month: month, day: day))
    }

    /// "04/27/2016 7:25 PM", as the invariant culture of .NET and American programs write; "27/04/2016" where the month
    /// cannot come first.
    static func slashed(_ cursor: inout DateCursor) -> WrittenDay? {
        guard let first = cursor.number(1...2), cursor.skip("/"), let second = cursor.number(1...2), cursor.skip("/"),
            let year = year(&cursor)
        else { return nil }
        let (month, day) = first > 12 ? (second, first) : (first, second)
        return WrittenDay(CheckedDay.date(year: year, month: month, day: day))
    }

    private static func skipPreposition(_ cursor: inout DateCursor) {
        var ahead = cursor
        guard let word = ahead.word(), ["of", "de", "del"].contains(word) else { return }
        ahead.skipSpaces()
        cursor = ahead
    }

    /// "March 1st, 2026", "Apr. 27 2016", and with a time before the year, "Mar  1 10:00:00 2026".
    private static func monthFirst(_ cursor: inout DateCursor) -> WrittenDay? {
        guard let month = MonthName.number(&cursor) else { return nil }
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

    /// A year of four digits, or of two or three as RFC 2822 (4.3) has them.
    private static func year(_ cursor: inout DateCursor) -> Int? {
        if let year = cursor.number(4...4) { return year }
        if let year = cursor.number(3...3) { return 1900 + year }
        return cursor.number(2...2).map { $0 < 50 ? 2000 + $0 : 1900 + $0 }
    }
}
