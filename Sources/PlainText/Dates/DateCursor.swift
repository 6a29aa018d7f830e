/// Goes through a date as it is written.
struct DateCursor {
    /// What is still to be read.
    private(set) var rest: Substring

    init(_ text: Substring) { rest = text }

    /// A number of so many digits at the present place, which no further digit follows.
    mutating func number(_ digits: ClosedRange<Int>) -> Int? {
        let found = rest.prefix { $0.isASCII && $0.isNumber }
        guard digits.contains(found.utf8.count), let number = Int(found) else { return nil }
        rest = rest[found.endIndex...]
        return number
    }

    /// Exactly so many digits, whatever follows them.
    mutating func digits(_ count: Int) -> Int? {
        let found = rest.prefix(count)
        guard found.utf8.count == count, found.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        rest = rest[found.endIndex...]
        return Int(found)
    }

    /// A word at the present place, in lower case, with the stops within and behind it; nil where none begins.
    mutating func word() -> String? {
        let found = rest.prefix { $0.isLetter || $0 == "." }
        guard found.first?.isLetter == true else { return nil }
        rest = rest[found.endIndex...]
        return found.lowercased()
    }

    /// Passes over `character`; false where another stands here.
    mutating func skip(_ character: Character) -> Bool {
        guard rest.first == character else { return false }
        rest = rest.dropFirst()
        return true
    }

    /// Passes over spaces and commas.
    mutating func skipSpaces() { rest = rest.drop { $0 == " " || $0 == "," || $0 == "\u{A0}" } }

    /// Passes over the name of a day of the week, which says nothing that the date does not.
    mutating func skipWeekday() {
        var ahead = self
        guard let word = ahead.word(), word.count >= 3,
            Self.weekdays.contains(where: { $0.hasPrefix(word.filter { $0 != "." }) })
        else { return }
        ahead.skipSpaces()
        self = ahead
    }

    private static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
}
