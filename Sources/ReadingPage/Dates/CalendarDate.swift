import struct Foundation.Date

/// A day of the Gregorian calendar, in UTC.
public struct CalendarDate: Hashable, Sendable {
    /// The year; may be negative.
    let year: Int
    /// From 1 to 12.
    let month: Int
    /// From 1 to 31.
    let day: Int

    /// The day of a moment; nil for one more than some million years away.
    ///
    /// After Howard Hinnant's `civil_from_days`: the year begins in March, so that the leap day is its last.
    public init?(_ date: Date) {
        let seconds = date.timeIntervalSince1970
        guard seconds.magnitude < 1e14 else { return nil }
        let days = Int((seconds / 86_400).rounded(.down)) + 719_468
        let era = (days >= 0 ? days : days - 146_096) / 146_097
        let dayOfEra = days - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// "Mar 29, 2015".
    public var text: String { "\(dayOfYear), \(year)" }

    /// "2015-03-29".
    public var iso: String {
        func padded(_ number: Int, _ digits: Int) -> String {
            String(repeating: "0", count: max(0, digits - String(number).count)) + String(number)
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    /// "Mar 29".
    var dayOfYear: String { "\(Self.months[month - 1].prefix(3)) \(day)" }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// Whether a line says this day in words or numbers, and nothing else: "Published on 29 March 2015".
    func isAll(of line: String) -> Bool {
        let words = line.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let monthNames = Self.months[month - 1].lowercased()
        var missing: Set<Part> = [.year, .month, .day]
        for word in words where !Self.companions.contains(word) {
            let number = Int(word)
            let isMonth =
                number == nil
                ? word.count > 2 && (monthNames.hasPrefix(word) || word == "sept" && month == 9)
                : number == month
            let isDay = number == day || ["st", "nd", "rd", "th"].contains { word == "\(day)" + $0 }
            if number == year, missing.remove(.year) != nil { continue }
            if isDay, missing.remove(.day) != nil { continue }
            if isMonth, missing.remove(.month) != nil { continue }
            return false
        }
        return missing.isEmpty
    }

    private enum Part { case year, month, day }

    /// What says no more than the date beside it does.
    private static let companions: Set<String> = [
        "published", "posted", "on", "date", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
        "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun",
    ]
}
