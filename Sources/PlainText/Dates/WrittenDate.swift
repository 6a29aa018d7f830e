import NewsModel

import Foundation

/// Reads dates in the forms that publishers, feeds and programs write: ISO 8601, RFC 822 and 2822, `asctime`, English prose,
/// and seconds or milliseconds since 1970.
public enum WrittenDate {
    /// The date that the whole of `text` names; nil where it is none, or leaves open which is the month and which the day.
    public static func date(_ text: String) -> PublicationDate? {
        let text = plain(text)
        if let date = EpochNumber.date(text) { return date }
        if let (date, rest) = leading(text[...]), rest.allSatisfy({ $0 == " " }) { return date }
        return Dateline.date(text)
    }

    /// The date that a field made for dates holds: as ``date(_:)``, and also numbers parted by slashes, the month first; a
    /// word before the date, such as a weekday in any language, and what stands behind the date are passed over.
    public static func fieldDate(_ text: String) -> PublicationDate? {
        guard text.utf8.count <= longestField else { return nil }
        let text = plain(text)
        if let date = EpochNumber.date(text) { return date }
        if let (date, _) = leading(text[...]) { return date }
        var cursor = DateCursor(text[...])
        if cursor.word() != nil { cursor.skipSpaces() }
        if let (date, _) = leading(cursor.rest) { return date }
        if let day = WrittenDay.slashed(&cursor) { return timed(day, &cursor) }
        return Dateline.date(text)
    }

    /// No date takes more bytes; longer fields hold something else.
    private static let longestField = 200

    /// The date at the beginning of `text`, with the time and zone that follow it, and the rest.
    static func leading(_ text: Substring) -> (date: PublicationDate, rest: Substring)? {
        var cursor = DateCursor(text)
        cursor.skipWeekday()
        guard let day = WrittenDay(&cursor), let date = timed(day, &cursor) else { return nil }
        return (date, cursor.rest)
    }

    /// A day with the time and zone that follow it; nil where there is no such day.
    private static func timed(_ day: WrittenDay, _ cursor: inout DateCursor) -> PublicationDate? {
        guard var moment = day.midnight else { return nil }
        var offset = 0
        // In the form of C's asctime the year stands behind the time.
        let time = day.time ?? WrittenTime(&cursor)
        if let time {
            moment.addTimeInterval(time.seconds)
            offset = day.zone ?? WrittenZone.offset(&cursor) ?? 0
        }
        return PublicationDate(moment.addingTimeInterval(-Double(offset)), secondsFromUTC: offset)
    }

    /// The text without what is no part of a date: comments in brackets, dashes and spaces of other kinds.
    private static func plain(_ text: String) -> String {
        // Nearly all dates of feeds need nothing done to them.
        if isPlain(text.utf8) { return text }
        let comment = text.prefix { $0 != "(" && $0 != "[" }
        let words = comment.split { $0.isWhitespace }.joined(separator: " ")
        return words.replacing("\u{2212}", with: "-")
    }

    /// Whether there are only ASCII's signs, no brackets, and no spaces but single ones within.
    private static func isPlain(_ bytes: String.UTF8View) -> Bool {
        var isBehindSpace = true
        for byte in bytes {
            let isSpace = byte == 0x20
            guard byte >= 0x20, byte < 0x7F, byte != UInt8(ascii: "("), byte != UInt8(ascii: "["),
                !(isSpace && isBehindSpace)
            else { return false }
            isBehindSpace = isSpace
        }
        return !isBehindSpace
    }
}

/// Numbers that count seconds, or parts of seconds, since 1970.
enum EpochNumber {
    /// From so many digits on a number counts thousandths, millionths and thousand-millionths.
    private static let divisors: [(digits: ClosedRange<Int>, divisor: Double)] = [
        (9...11, 1), (12...14, 1e3), (15...17, 1e6), (18...20, 1e9),
    ]

    /// The moment of a number in digits, with or without a sign and a fraction; nil for fewer digits than any moment of these
    /// fifty years has, which are a day's or a year's.
    static func date(_ text: String) -> PublicationDate? {
        guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E }) else { return nil }
        let digits = text.drop { $0 == "-" }.prefix { $0 != "." }
        let fraction = text.drop { $0 != "." }.dropFirst()
        guard (digits + fraction).utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Double(text),
            let divisor = divisors.first(where: { $0.digits.contains(digits.count) })?.divisor
        else { return nil }
        return PublicationDate(Date(timeIntervalSince1970: number / divisor))
    }
}
