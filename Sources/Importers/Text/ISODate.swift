import struct Foundation.Date

/// Reads dates of ISO 8601's calendar form: 2015-03-29, 2015-03-29T10:15:30.5+01:00.
enum ISODate {
    /// The instant that the whole of `text` names; nil where it is no such date.
    static func date(_ text: String) -> Date? {
        guard let (date, rest) = leading(text[...]), rest.isEmpty else { return nil }
        return date
    }

    /// The date at the beginning of `text`, with its time where one follows, and the rest.
    static func leading(_ text: Substring) -> (date: Date, rest: Substring)? {
        var rest = text
        guard let year = number(4, from: &rest), skip("-", in: &rest), let month = number(2, from: &rest),
            skip("-", in: &rest), let day = number(2, from: &rest), rest.first.map({ !$0.isNumber }) ?? true,
            let date = CalendarDate.date(year: year, month: month, day: day)
        else { return nil }
        guard let (seconds, afterTime) = time(rest) else { return (date, rest) }
        return (date.addingTimeInterval(seconds), afterTime)
    }

    /// Seconds since midnight UTC of a time with "T" or a space before it.
    private static func time(_ text: Substring) -> (seconds: Double, rest: Substring)? {
        var rest = text
        guard skip("T", in: &rest) || skip("t", in: &rest) || skip(" ", in: &rest) else { return nil }
        guard let hour = number(2, from: &rest), hour < 25, skip(":", in: &rest),
            let minute = number(2, from: &rest), minute < 60
        else { return nil }
        var seconds = Double(hour * 3600 + minute * 60)
        if skip(":", in: &rest), let second = number(2, from: &rest), second <= 60 {
            seconds += Double(second)
            if skip(".", in: &rest) || skip(",", in: &rest) {
                let digits = rest.prefix { $0.isASCII && $0.isNumber }
                seconds += Double("0.\(digits.prefix(9))") ?? 0
                rest = rest[digits.endIndex...]
            }
        }
        return (seconds - zone(&rest), rest)
    }

    /// Seconds that a zone's clocks are ahead of UTC; 0 where none is named.
    private static func zone(_ rest: inout Substring) -> Double {
        if skip("Z", in: &rest) || skip("z", in: &rest) { return 0 }
        var after = rest
        let isWest = skip("-", in: &after)
        guard isWest || skip("+", in: &after), let hours = number(2, from: &after) else { return 0 }
        _ = skip(":", in: &after)
        let minutes = number(2, from: &after) ?? 0
        rest = after
        return Double((hours * 60 + minutes) * 60) * (isWest ? -1 : 1)
    }

    private static func number(_ count: Int, from rest: inout Substring) -> Int? {
        let digits = rest.prefix(count)
        guard digits.utf8.count == count, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        rest = rest[digits.endIndex...]
        return Int(digits)
    }

    private static func skip(_ character: Character, in rest: inout Substring) -> Bool {
        guard rest.first == character else { return false }
        rest = rest.dropFirst()
        return true
    }
}
