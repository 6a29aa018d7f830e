/// Finds what somebody means who types some of its letters, in order.
enum FuzzyMatch {
    private static let begin = 4
    private static let wordStart = 4
    private static let follows = 8
    /// More than letters in order can ever score, so that what begins words comes first, and what are initials second.
    private static let beginsWords = 20_000
    private static let areInitials = 10_000

    /// How well `typed` fits: higher is better; nil if `text` does not have all its letters in order. What begins words of it
    /// fits best, then what are initials of successive words. Case does not matter. Linear in the text for each letter typed.
    static func score(of typed: String, in text: String) -> Int? {
        guard let letters = scoreOfLetters(typed, in: text) else { return nil }
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
        let begun = typed.lowercased().split(whereSeparator: \.isWhitespace)
        guard !begun.isEmpty else { return letters }
        if begun.allSatisfy({ beginning in words.contains { $0.hasPrefix(beginning) } }) {
            return letters + beginsWords
        }
        let initials = String(words.compactMap(\.first))
        return initials.contains(begun.joined()) ? letters + areInitials : letters
    }

    private static func scoreOfLetters(_ typed: String, in text: String) -> Int? {
        let letters = Array(typed.lowercased().filter { !$0.isWhitespace })
        let text = Array(text.lowercased())
        guard !letters.isEmpty else { return 0 }
        return text.indices.filter { text[$0] == letters[0] }.compactMap { score(letters, text, from: $0) }.max()
    }

    private static func score(_ letters: [Character], _ text: [Character], from start: Int) -> Int? {
        var score = 0
        var place = start
        var last: Int?
        for letter in letters {
            guard let found = text[place...].firstIndex(of: letter) else { return nil }
            score += 1
            if found == 0 { score += begin }
            if found > 0, !text[found - 1].isLetter, !text[found - 1].isNumber { score += wordStart }
            if let last, found == last + 1 { score += follows }
            last = found
            place = found + 1
        }
        return score
    }
}
