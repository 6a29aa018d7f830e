/// The panel that says who speaks: which entry is chosen, from which on they show, and whether those who matter less show, too.
struct SpeakersPanel: Equatable, Sendable {
    /// The chosen entry.
    var choice = 0
    /// The first entry shown.
    private(set) var top = 0
    /// Whether those who matter less show.
    var isUnfolded = false

    /// The panel of an article, whose followed speaker is chosen.
    init(_ article: ArticleState?) {
        guard let article else { return }
        guard let followed = article.followed else { return }
        isUnfolded = Self.isUnfolded(article)
        choice = SpeakerEntries(article.speech.voices, isUnfolded: isUnfolded).place(ofVoice: followed)
    }

    /// Whether those who matter less show while the panel is not gone to: where one of them is followed.
    static func isUnfolded(_ article: ArticleState) -> Bool {
        article.followed.map { article.speech.voices[$0].minority != nil } ?? false
    }

    /// Chooses the entry `steps` further down, as far as there are.
    mutating func move(by steps: Int, entries: Int) {
        choice = min(max(0, choice + steps), max(0, entries - 1))
    }

    /// Shows the chosen entry among `rows` rows.
    mutating func reveal(rows: Int, entries: Int) {
        choice = min(choice, max(0, entries - 1))
        top = min(top, max(0, entries - rows))
        if choice < top { top = choice }
        if rows > 0, choice >= top + rows { top = choice - rows + 1 }
    }
}
