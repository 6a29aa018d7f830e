import NewsModel

/// A speaker as the reader shows it: by how much it says.
struct Voice: Equatable, Sendable {
    /// The speaker; nil for all quotes whose speaker is not known.
    let speaker: Speaker?
    /// Words in its quotations.
    var words = 0
    /// Its quotations: places among the article's quotations, in text order.
    var quotes: [Int] = []

    /// The name to show.
    var name: String { speaker?.name ?? "unknown" }
}

extension Voice {
    /// The letters that stand for the name where there is no room for it: two cells at most.
    var initials: String {
        guard speaker != nil else { return "?" }
        let words = name.split(whereSeparator: \.isWhitespace).compactMap { word in
            word.first(where: \.isLetter) ?? word.first
        }
        guard let first = words.first else { return "?" }
        let letters = words.count > 1 ? [first, words[words.count - 1]] : [first]
        return letters.map { $0.uppercased() }.joined().fitting(cells: 2)
    }
}
