/// What stands between a cue and a token of its window, counted up to a few of each.
struct Between {
    private(set) var commas = 0
    private(set) var finites = 0
    private(set) var marks = 0
    private(set) var nouns = 0
    /// Whether there is a "that".
    private(set) var thats = 0
    /// Other cues.
    private(set) var cues = 0
    private(set) var pronouns = 0
    private(set) var conjunctions = 0
    /// A hash of the parts of speech, 1 for none; 0 where there are more than ``maximumPath``.
    private(set) var path: UInt64 = 1
    private var length = 0

    private static let maximumCommas = 3
    private static let maximumFinites = 3
    private static let maximumMarks = 4
    private static let maximumNouns = 4
    private static let maximumCues = 3
    private static let maximumPronouns = 2
    private static let maximumConjunctions = 2
    private static let maximumPath = 5

    /// Counts a token that lies behind the last one, as seen from the cue.
    mutating func pass(_ token: Int, _ text: ReadText, isCue: Bool) {
        let word = text.tokens[token]
        if word.kind == .comma { commas = min(commas + 1, Self.maximumCommas) }
        if text.isFinite(token) { finites = min(finites + 1, Self.maximumFinites) }
        if text.marks[token] != .neither { marks = min(marks + 1, Self.maximumMarks) }
        if text.isNominal(token) { nouns = min(nouns + 1, Self.maximumNouns) }
        if word.isWord(.that) { thats = 1 }
        if isCue { cues = min(cues + 1, Self.maximumCues) }
        if word.isWord(.pronoun) { pronouns = min(pronouns + 1, Self.maximumPronouns) }
        if word.isWord(.conjunction) || word.kind == .semicolon || word.kind == .colon {
            conjunctions = min(conjunctions + 1, Self.maximumConjunctions)
        }
        length += 1
        path = length <= Self.maximumPath ? path &* Self.pathFactor &+ UInt64(text.words[token].tag) &+ 1 : 0
    }

    private static let pathFactor: UInt64 = 131
}
