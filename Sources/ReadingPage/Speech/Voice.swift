import NewsModel

/// A speaker as the reader shows it: by how much it says.
public struct Voice: Equatable, Sendable {
    /// The speaker; nil for all quotes whose speaker is not known.
    public let speaker: Speaker?
    /// Words in its quotations.
    public var words = 0
    /// Its quotations: places among the article's quotations, in text order.
    public var quotes: [Int] = []

    /// The name to show.
    public var name: String { speaker?.name ?? "unknown" }
}

extension Voice {
    /// The letters that stand for the name where there is no room for it: two cells at most.
    public var initials: String {
        guard speaker != nil else { return "?" }
        let words = name.split(whereSeparator: \.isWhitespace).compactMap { word in
            word.first(where: \.isLetter) ?? word.first
        }
        guard let first = words.first else { return "?" }
        let letters = words.count > 1 ? [first, words[words.count - 1]] : [first]
        return letters.map { $0.uppercased() }.joined().fitting(cells: 2)
    }
}
