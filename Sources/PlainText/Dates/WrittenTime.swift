/// A time of day as it is written behind a date.
struct WrittenTime {
    /// Seconds since midnight. A day's end, 24:00, and a leap second are the second before, since they belong to the day that
    /// was written.
    let seconds: Double

    private static let hour = 3_600
    private static let minute = 60
    private static let lastSecond = 59.0
    private static let secondsOfDay = 86_400.0

    /// Reads a time with what leads to it ("T", "at", a comma); nil, with nothing read, where none is written.
    init?(_ cursor: inout DateCursor) {
        var ahead = cursor
        let isMarked = ahead.skip("T") || ahead.skip("t")
        if !isMarked {
            ahead.skipSpaces()
            var further = ahead
            if further.word() == "at" {
                further.skipSpaces()
                ahead = further
            }
        }
        guard let seconds = Self.clock(&ahead, isMarked: isMarked) else { return nil }
        self.seconds = seconds
        cursor = ahead
    }

    private static func clock(_ cursor: inout DateCursor, isMarked: Bool) -> Double? {
        let digitCount = cursor.rest.prefix(while: \.isNumber).count
        guard let hour = digitCount >= 4 ? cursor.digits(2) : cursor.number(1...2), hour <= 24 else { return nil }
        var minute = 0
        var second = 0.0
        let isSpread = cursor.skip(":")
        if isSpread || digitCount >= 4 {
            guard let number = cursor.digits(2), number < 60 else { return nil }
            minute = number
            if isSpread ? cursor.skip(":") : digitCount >= 6 {
                guard let number = cursor.digits(2), number <= 60 else { return nil }
                second = Double(number) + fraction(&cursor)
            }
        }
        let half = half(&cursor)
        guard half == nil || (1...12).contains(hour) else { return nil }
        // A bare number may count anything.
        guard isMarked || isSpread || half != nil else { return nil }
        let hours = half.map { hour % 12 + ($0 ? 12 : 0) } ?? hour
        let seconds = Double(hours * Self.hour + minute * Self.minute) + (second < 60 ? second : lastSecond)
        return seconds < secondsOfDay ? seconds : secondsOfDay - 1
    }

    private static func fraction(_ cursor: inout DateCursor) -> Double {
        var ahead = cursor
        guard ahead.skip(".") || ahead.skip(",") else { return 0 }
        let digits = ahead.rest.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty else { return 0 }
        cursor = DateCursor(ahead.rest[digits.endIndex...])
        return Double("0." + digits.prefix(9)) ?? 0
    }

    /// Whether it is of the second half of the day; nil where it does not say.
    private static func half(_ cursor: inout DateCursor) -> Bool? {
        var ahead = cursor
        ahead.skipSpaces()
        guard let word = ahead.word()?.filter({ $0 != "." }), word == "am" || word == "pm" else { return nil }
        cursor = ahead
        return word == "pm"
    }
}

/// A zone as it is written behind a time.
enum WrittenZone {
    /// Seconds that its clocks are ahead of UTC; nil, with nothing read, where none is written that is known.
    static func offset(_ cursor: inout DateCursor) -> Int? {
        var ahead = cursor
        ahead.skipSpaces()
        if let offset = numeric(&ahead) {
            cursor = ahead
            return offset
        }
        var region = ahead
        if region.word() == "etc", region.skip("/") { ahead = region }
        guard let name = ahead.word()?.uppercased().filter({ $0 != "." }) else { return nil }
        // "GMT+2", "UTC-05:00".
        if zero.contains(name), let offset = numeric(&ahead) {
            cursor = ahead
            return offset
        }
        guard zero.contains(name) || named[name] != nil else { return nil }
        cursor = ahead
        return (named[name] ?? 0) * 60
    }

    private static func numeric(_ cursor: inout DateCursor) -> Int? {
        var ahead = cursor
        let isWest = ahead.skip("-")
        guard isWest || ahead.skip("+") else { return nil }
        let digitCount = ahead.rest.prefix(while: \.isNumber).count
        guard let hours = digitCount == 4 ? ahead.digits(2) : ahead.number(1...2), hours <= 15 else { return nil }
        var minutes = 0
        if ahead.skip(":") || digitCount == 4 {
            guard let number = ahead.digits(2), number < 60 else { return nil }
            minutes = number
        }
        cursor = ahead
        return (hours * 60 + minutes) * 60 * (isWest ? -1 : 1)
    }

    private static let zero: Set<String> = ["Z", "UTC", "GMT", "UT", "WET"]

    /// Names in RFC 822, and those of other zones whose names mean one zone only, in minutes ahead of UTC.
    private static let named: [String: Int] = [
        "EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420,
        "AKST": -540, "AKDT": -480, "HST": -600, "AST": -240, "ADT": -180, "NST": -210, "NDT": -150,
        "BST": 60, "WEST": 60, "CET": 60, "CEST": 120, "EET": 120, "EEST": 180, "MSK": 180, "SAST": 120, "JST": 540,
        "KST": 540, "HKT": 480, "SGT": 480, "AWST": 480, "ACST": 570, "ACDT": 630, "AEST": 600, "AEDT": 660,
        "NZST": 720, "NZDT": 780, "AT": -240, "ET": -300, "CT": -360, "MT": -420, "PT": -480,
    ]
}
