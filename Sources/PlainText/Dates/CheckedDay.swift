import struct Foundation.Date

/// Days of the Gregorian calendar by their numbers; nil for those that it does not have.
enum CheckedDay {
    private static let secondsADay = 86_400.0
    private static let years = 1...9999

    /// The beginning, in UTC, of a day of a month.
    static func date(year: Int, month: Int, day: Int) -> Date? {
        guard years.contains(year), (1...12).contains(month), day >= 1, day <= length(ofMonth: month, year: year) else {
            return nil
        }
        return date(number(year: year, month: month, day: day))
    }

    /// The beginning, in UTC, of a day of a week.
    ///
    /// - Parameter weekday: From 1 for Monday, as ISO 8601 counts.
    static func date(year: Int, week: Int, weekday: Int) -> Date? {
        guard years.contains(year), (1...7).contains(weekday), week >= 1 else { return nil }
        let first = firstMonday(year)
        let day = first + (week - 1) * 7
        guard day < firstMonday(year + 1) else { return nil }
        return date(day + weekday - 1)
    }

    /// The beginning, in UTC, of a day of a year, from 1.
    static func date(year: Int, dayOfYear: Int) -> Date? {
        guard years.contains(year), dayOfYear >= 1, dayOfYear <= (isLeap(year) ? 366 : 365) else { return nil }
        return date(number(year: year, month: 1, day: 1) + dayOfYear - 1)
    }

    private static func date(_ number: Int) -> Date { Date(timeIntervalSince1970: Double(number) * secondsADay) }

    /// Days since 1 January 1970, after Howard Hinnant's `days_from_civil`: years begin in March, so that leap days come last.
    private static func number(year: Int, month: Int, day: Int) -> Int {
        let year = month > 2 ? year : year - 1
        let era = year / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// The Monday of the week that 4 January is in, which is a year's first week.
    private static func firstMonday(_ year: Int) -> Int {
        let fourth = number(year: year, month: 1, day: 4)
        // 1 January 1970 was a Thursday.
        let weekday = ((fourth + 3) % 7 + 7) % 7
        return fourth - weekday
    }

    private static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && year % 100 != 0 || year % 400 == 0 }

    private static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
