import NewsModel
import ReadingPage

/// Where one is in the list of everybody who is quoted in the library.
struct People: Equatable, Sendable {
    /// Everybody, those with most quotations first.
    let all: [SpeakerSummary]
    /// Those shown: places in ``all``.
    private(set) var shown: [Int]
    /// The chosen one: a place among those shown.
    private(set) var choice = 0
    /// The first one in sight.
    private(set) var top = 0
    /// What the names shown have to contain.
    private(set) var query = TypedText()
    /// Whether that is being typed.
    var isTyping = false
    /// Names, days and charts, by the place in ``all``, as far as known.
    private(set) var details: [Int: SpeakerDetails] = [:]
    private let names: FoldedNames
    private var asked: Set<Int> = []

    /// A list that begins at whoever is quoted most.
    init(_ people: [SpeakerSummary]) {
        all = people
        shown = Array(people.indices)
        names = FoldedNames(people.map(\.foldedName))
    }

    /// The name of the chosen one; nil where none shows.
    var chosenName: String? { shown.indices.contains(choice) ? name(of: shown[choice]) : nil }

    /// The name of the one at a place of ``all``, as it is written where that is known.
    func name(of place: Int) -> String { details[place]?.name ?? all[place].foldedName }

    /// Chooses the one at a place, as far as there is one.
    mutating func choose(_ place: Int) { choice = min(max(0, place), max(0, shown.count - 1)) }

    /// Adds a character to what the names have to contain.
    mutating func type(_ character: Character) {
        query.type(character)
        narrow()
    }

    /// Adds what was pasted to what the names have to contain.
    mutating func paste(_ text: String) {
        query.paste(text)
        narrow()
    }

    /// Edits what the names have to contain.
    mutating func edit(_ command: Command) {
        let before = query
        if query.edit(command), query != before { narrow() }
    }

    /// Shows everybody again.
    mutating func showAll() {
        (query, isTyping) = (TypedText(), false)
        narrow()
    }

    private mutating func narrow() {
        let words = FoldedText(query.text, ignoresCase: true).bytes.split(separator: UInt8(ascii: " ")).map(Array.init)
        shown = words.isEmpty ? Array(all.indices) : names.places(of: words)
        (choice, top) = (0, 0)
    }

    /// Shows the chosen one among `rows` rows.
    mutating func reveal(rows: Int) {
        top = min(top, max(0, shown.count - rows))
        if choice < top { top = choice }
        if rows > 0, choice >= top + rows { top = choice - rows + 1 }
    }

    /// Those in sight whose details have not been asked for.
    mutating func request(rows: Int) -> [Int] {
        let wanted = shown.dropFirst(top).prefix(rows).filter { asked.insert($0).inserted }
        return Array(wanted)
    }

    /// Takes in the details of those at some places of ``all``.
    mutating func take(_ details: [SpeakerDetails], of places: [Int]) {
        for (place, details) in zip(places, details) { self.details[place] = details }
    }
}
