import ReadingPage

/// What the speakers panel lists, top to bottom: who matters, those who matter less behind a line of their own, and everybody.
struct SpeakerEntries: Equatable {
    /// A line of the panel.
    enum Entry: Equatable {
        /// A speaker: its place among the article's voices.
        case voice(Int)
        /// The line that those who matter less are folded under.
        case fold
        /// All speakers.
        case everybody
    }

    /// The lines.
    let entries: [Entry]
    /// The places of those who matter less, folded or not; empty where nothing is folded.
    let minor: [Int]
    /// Why they do: "single reported phrases, doubtful, things".
    private let reasons: String

    /// A single one is no longer than the line it would be folded under.
    private static let minimumFolded = 2

    /// The lines for an article's voices.
    init(_ voices: [Voice], isUnfolded: Bool) {
        let few = voices.indices.filter { voices[$0].minority != nil }
        minor = few.count < Self.minimumFolded || few.count == voices.count ? [] : few
        let folded = Set(minor)
        reasons = Voice.reasons(few.compactMap { voices[$0].minority })
        let major = voices.indices.filter { !folded.contains($0) }.map { Entry.voice($0) }
        let unfolded = isUnfolded ? minor.map { Entry.voice($0) } : []
        let rest = minor.isEmpty ? [] : [Entry.fold] + unfolded
        entries = major + rest + [.everybody]
    }

    /// Where a voice is listed; the line it is folded under where it is folded.
    func place(ofVoice voice: Int) -> Int {
        entries.firstIndex(of: .voice(voice)) ?? entries.firstIndex(of: .fold) ?? 0
    }

    /// The entry of the speaker with a number, from 1: that of its name's line, lines without a name not counted.
    func place(ofNumber number: Int) -> Int? {
        let named = entries.indices.filter { if case .voice = entries[$0] { true } else { false } }
        return named.indices.contains(number - 1) ? named[number - 1] : nil
    }

    /// "7 more: single reported phrases, doubtful, things".
    var foldText: String { "\(minor.count) more: \(reasons)" }
}
