/// Tells the turns of a transcript or an interview by the labels that begin them: "MOSS:", "Q:", "Ada Moss:", "((Ada Moss))".
enum TurnLabels {
    /// Labels are looked for in so many bytes at a paragraph's beginning.
    static let reach = 96
    private static let mostWords = 4
    /// In fewer paragraphs with labels "Name: words" is one's own way of writing.
    private static let fewestTurns = 3

    /// A label, folded for comparison.
    private struct Label {
        let name: String
        /// Whether it is in capitals or brackets, as no other words before a colon are.
        let isSetOff: Bool
        var words: [Substring] { name.split(separator: " ") }
    }

    /// Of paragraphs, those that are turns, in order: their labels begin at least two of them, or are in capitals as those are,
    /// or share a name with them, as a full name does that the turns behind it shorten. A headline is one only if its label is
    /// some other turn's. Linear.
    static func turns(_ paragraphs: [(index: Int, text: String, isHeadline: Bool)]) -> [Int] {
        let labelled = paragraphs.compactMap { paragraph in label(of: paragraph.text).map { (paragraph, $0) } }
        guard labelled.count >= fewestTurns else { return [] }
        var counts: [String: Int] = [:]
        for (_, label) in labelled { counts[label.name, default: 0] += 1 }
        let known = Set(counts.filter { $0.value > 1 }.keys)
        guard !known.isEmpty else { return [] }
        let names = Set(known.flatMap { $0.split(separator: " ").suffix(1) })
        return labelled.filter { paragraph, label in
            if known.contains(label.name) { return true }
            return !paragraph.isHeadline && (label.isSetOff || label.words.contains(where: names.contains))
        }.map(\.0.index)
    }

    /// The label that a paragraph begins with; nil where it has none.
    private static func label(of paragraph: String) -> Label? {
        let text = paragraph.drop { "“\"‘'".contains($0) }
        if text.hasPrefix("(("), let end = text.firstRange(of: "))") {
            let name = text[..<end.lowerBound].dropFirst(2)
            return name.isEmpty ? nil : Label(name: folded(name), isSetOff: true)
        }
        guard let colon = text.firstIndex(of: ":"), text[colon...].contains(where: \.isLetter) else { return nil }
        var name = text[..<colon]
        if name.last == ")" || name.last == "]", let open = name.firstIndex(where: { $0 == "(" || $0 == "[" }) {
            name = name[..<open]
        }
        let isInCapitals = !name.contains(where: \.isLowercase) && name.contains(where: \.isUppercase)
        // "ADA MOSS, HOST:" in capitals only, or every sentence with a colon would have a label.
        if isInCapitals, let comma = name.firstIndex(of: ",") { name = name[..<comma] }
        let words = name.split(separator: " ", omittingEmptySubsequences: true)
        guard (1...mostWords).contains(words.count), words.allSatisfy(isNameWord), !Caption.isLabel(folded(name)) else {
            return nil
        }
        return Label(name: folded(name), isSetOff: isInCapitals)
    }

    private static func folded(_ name: Substring) -> String {
        name.lowercased().split(separator: " ").joined(separator: " ")
    }

    private static func isNameWord(_ word: Substring) -> Bool {
        guard let first = word.first, first.isLetter, !first.isLowercase else { return Byline.isParticle(word) }
        return word.allSatisfy { $0.isLetter || $0.isNumber || "-'’.".contains($0) }
    }
}
