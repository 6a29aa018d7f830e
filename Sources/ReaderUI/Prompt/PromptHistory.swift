/// What was typed before, the latest first, for each purpose.
struct PromptHistory: Equatable, Sendable {
    /// What lines are kept apart for.
    private enum Kind: Hashable {
        case search, filter, pipe

        /// The kind of what is typed for a purpose; nil where it is not kept.
        init?(_ purpose: Prompt.Purpose) {
            switch purpose {
            case .search: self = .search
            case .filter: self = .filter
            case .pipe: self = .pipe
            case .tags, .bringIn, .feed, .speakerName: return nil
            }
        }
    }

    private var lines: [Kind: [String]] = [:]

    /// How many lines are kept for each purpose.
    private static let most = 50

    /// Keeps a line, unless it is blank.
    mutating func add(_ line: String, for purpose: Prompt.Purpose) {
        guard let kind = Kind(purpose), line.contains(where: { !$0.isWhitespace }) else { return }
        var kept = lines[kind, default: []].filter { $0 != line }
        kept.insert(line, at: 0)
        lines[kind] = Array(kept.prefix(Self.most))
    }

    /// The line typed `age` lines ago, from 1; nil where there are not so many.
    func line(_ age: Int, for purpose: Prompt.Purpose) -> String? {
        let kept = Kind(purpose).flatMap { lines[$0] } ?? []
        return kept.indices.contains(age - 1) ? kept[age - 1] : nil
    }
}
