import struct Foundation.Date

/// Reads dates as articles write them; a date without a zone is taken as UTC.
enum CalendarDate {
    /// A date at the beginning of `text`, in English or as yyyy-mm-dd, and what follows it.
    static func leading(_ text: Substring) -> (date: Date, rest: Substring)? {
        if let iso = ISODate.leading(text) { return iso }
        let words = text.prefix(longestDate).split { $0 == " " || $0 == "," || $0 == "\u{A0}" }
        guard words.count >= 3 else { return nil }
        let parts = [words[0], words[1], words[2]].map { $0.last == "." ? $0.dropLast() : $0 }
        let reading: (Int?, Int?) =
            month(parts[0]).map { ($0, day(parts[1])) } ?? month(parts[1]).map { ($0, day(parts[0])) } ?? (nil, nil)
        guard let month = reading.0, let day = reading.1, let year = year(parts[2]) else { return nil }
        guard let date = date(year: year, month: month, day: day) else { return nil }
        return (date, text[parts[2].endIndex...])
    }

    /// The first instant of a day of the Gregorian calendar; nil where there is no such day.
    static func date(year: Int, month: Int, day: Int) -> Date? {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard (1...lengths[month - 1]).contains(day) else { return nil }
        let before = year - 1
        let days =
            before * 365 + before / 4 - before / 100 + before / 400 + lengths.prefix(month - 1).reduce(0, +) + day - 1
        return Date(timeIntervalSince1970: Double((days - daysBefore1970) * 86_400))
    }

    /// Days from 1 January of year 1 to 1 January 1970.
    private static let daysBefore1970 = 719_162
    private static let longestDate = 60
    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    /// A month's number from its name or the first letters of it; nil for another word.
    private static func month(_ word: Substring) -> Int? {
        let name = word.lowercased()
        guard name.count >= 3 else { return nil }
        return months.firstIndex { $0.hasPrefix(name) || name == "sept" && $0 == "september" }.map { $0 + 1 }
    }

    private static func day(_ word: Substring) -> Int? {
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        guard (1...2).contains(digits.count) else { return nil }
        return ["", "st", "nd", "rd", "th"].contains(word[digits.endIndex...].lowercased()) ? Int(digits) : nil
    }

    private static func year(_ word: Substring) -> Int? {
        word.count == 4 ? Int(word).flatMap { (1000...9999).contains($0) ? $0 : nil } : nil
    }
}
