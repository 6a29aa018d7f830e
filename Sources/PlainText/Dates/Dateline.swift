import NewsModel

/// A paragraph that says when the article was published, and nothing else.
enum Dateline {
    /// The date of such a paragraph; nil for any other.
    static func date(_ paragraph: String) -> PublicationDate? {
        guard paragraph.utf8.count <= longest else { return nil }
        var rest = paragraph[...]
        while let word = rest.split(separator: " ").first, let label = label(word) {
            rest = rest[label.endIndex...].drop { $0 == " " || $0 == ":" || $0 == "," }
        }
        guard let (date, after) = WrittenDate.leading(rest) else { return nil }
        return after.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "|" }).allSatisfy(isTime) ? date : nil
    }

    private static let longest = 90
    private static let labels: Set<String> = [
        "published", "posted", "updated", "on", "date", "first", "last", "modified", "monday", "tuesday", "wednesday",
        "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun",
    ]
    private static let timeWords: Set<String> = ["at", "am", "pm", "a.m.", "p.m.", "a.m", "p.m", "-", "–", "—", "·"]

    private static func label(_ word: Substring) -> Substring? {
        let name = word.prefix { $0 != ":" && $0 != "," && $0 != "." }
        return labels.contains(name.lowercased()) ? name : nil
    }

    /// Whether a word after the date is a part of a time: "10:32", "p.m.", "EDT".
    private static func isTime(_ word: Substring) -> Bool {
        if timeWords.contains(word.lowercased()) { return true }
        if word.first?.isNumber == true { return word.count <= 8 }
        return word.count <= 5 && word.allSatisfy { $0.isUppercase || $0 == "." || $0 == "(" || $0 == ")" }
    }
}
