import NewsModel

/// A speaker as the reader shows it: by how much it says.
public struct Voice: Equatable, Sendable {
    /// The speaker; nil for all quotes whose speaker is not known.
    public let speaker: Speaker?
    /// Words in its quotations.
    public var words = 0
    /// Its quotations: places among the article's quotations, in text order.
    public var quotes: [Int] = []
    /// How many quotations it has, reported speech not counted.
    public var quotationCount = 0
    /// How many pieces of reported speech it has.
    public var reportedCount = 0
    /// Words in its reported speech.
    public var reportedWords = 0
    /// Whether all that it is given is more likely somebody else's.
    public var isDoubtful = false

    /// The name to show.
    public var name: String { speaker?.name ?? "unknown" }
}

extension Voice {
    /// Why a voice matters less than others in the article.
    public enum Minority: Hashable, Sendable, CaseIterable {
        /// It has a single piece of reported speech, or nothing at all.
        case singlePhrase
        /// All that it is given is more likely somebody else's.
        case doubtful
        /// It is neither a human being nor a body or group: a report, a poll.
        case thing
    }

    /// Why some voices matter less, the reasons in a row: "single reported phrases, doubtful, things".
    public static func reasons(_ minor: some Sequence<Voice.Minority>) -> String {
        let found = Set(minor)
        return Minority.allCases.filter(found.contains).map { minority in
            switch minority {
            case .singlePhrase: "single reported phrases"
            case .doubtful: "doubtful"
            case .thing: "things"
            }
        }.joined(separator: ", ")
    }

    /// Why it matters less than others; nil where it does not, or where nobody knows who it is.
    public var minority: Minority? {
        guard let speaker else { return nil }
        if quotationCount == 0, reportedCount <= 1 { return .singlePhrase }
        if isDoubtful { return .doubtful }
        return speaker.kind == .document ? .thing : nil
    }

    /// The first letters of the first and the last word of the name: two cells at most.
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
