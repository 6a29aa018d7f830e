/// The panel that says who speaks: which entry is chosen, and from which on they show.
struct SpeakersPanel: Equatable, Sendable {
    /// The chosen entry: a voice's place, or the number of voices for "all speakers".
    var choice = 0
    /// The first entry shown.
    private(set) var top = 0

    /// Chooses the entry `steps` further down, as far as there are.
    mutating func move(by steps: Int, entries: Int) {
        choice = min(max(0, choice + steps), max(0, entries - 1))
    }

    /// Shows the chosen entry among `rows` rows.
    mutating func reveal(rows: Int, entries: Int) {
        top = min(top, max(0, entries - rows))
        if choice < top { top = choice }
        if rows > 0, choice >= top + rows { top = choice - rows + 1 }
    }
}
