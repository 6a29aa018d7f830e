/// Finds what somebody means who types some of its letters, in order.
enum FuzzyMatch {
    private static let begin = 4
    private static let wordStart = 4
    private static let follows = 8

    /// How well `typed` fits: higher is better; nil where `text` does not have all its letters in order. Case
    /// does not matter, nor do blanks. Linear in the text for each letter typed.
    static func score(of typed: String, in text: String) -> Int? {
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
