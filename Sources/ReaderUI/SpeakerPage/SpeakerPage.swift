import NewsModel
import ReadingPage

/// Where one is in all that one speaker said.
struct SpeakerPage: Equatable, Sendable {
    /// What is being typed.
    enum Typing: Equatable, Sendable {
        /// Words that the quotes shown have to contain.
        case filter
        /// Words to go to.
        case search
    }

    /// What was said, as far as it is loaded.
    private(set) var record: SpeakerRecord
    /// The number of the speaker's look.
    let color: Int
    /// The list of everybody that one came from; nil where one came from an article.
    let people: People?
    /// Whether the quotes are of more than one day, so that a chart of them says something.
    private(set) var hasChart = false
    /// Which of the quotes show, and under which headings.
    private(set) var selection: QuoteSelection
    /// The first line in sight.
    private(set) var top = 0
    /// The chosen quote: its place among those shown.
    private(set) var choice = 0
    /// What one searches for among the quotes shown.
    private(set) var search = TypedText()
    /// What is being typed; nil where nothing is.
    var typing: Typing?
    /// The quotes shown.
    private(set) var shown: [SpokenQuote] = []
    /// Their lines, for the present width.
    private(set) var lines: [SpeakerPageLine] = []
    private var width = 0
    /// How dates were written when the lines were broken.
    private var dates: DateWriter?
    private var isWaiting = false
    /// How many further parts of the record may be asked for before the next key.
    private var requestsLeft = mostRequests

    /// A filter that lets little through has no more parts of the record loaded at a time, so that no key takes long.
    private static let mostRequests = 10

    /// A page that begins at the newest quote; what is less sure than `minimumConfidence` does not show.
    init(_ record: SpeakerRecord, color: Int, minimumConfidence: Double = 0, people: People? = nil) {
        self.people = people
        self.record = record
        self.color = color
        selection = QuoteSelection(minimumConfidence: minimumConfidence)
        show(record)
    }

    private mutating func show(_ record: SpeakerRecord) {
        self.record = record
        hasChart = QuoteChart(record.quotes.compactMap(\.article.date?.onItsClock), width: 1) != nil
        shown = selection.quotes(among: record.quotes)
        width = 0
    }

    /// The chosen quote; nil where none shows.
    var chosen: SpokenQuote? { shown.indices.contains(choice) ? shown[choice] : nil }

    /// Chooses the quote at a place, as far as there is one.
    mutating func choose(_ place: Int) { choice = min(max(0, place), max(0, shown.count - 1)) }

    /// Takes in what the library has of the speaker by now; one stays where one is, as far as may be.
    mutating func reload(_ record: SpeakerRecord) {
        isWaiting = false
        show(record)
        choose(choice)
    }

    /// Changes what is being typed.
    mutating func edit(_ change: (inout TypedText) -> Void) {
        switch typing {
        case .filter:
            let before = selection.query
            change(&selection.query)
            if selection.query != before { showSelection() }
        case .search:
            change(&search)
            goToMatch(from: choice, by: 1)
        case nil: break
        }
    }

    /// Shows all quotes again.
    mutating func showAll() {
        typing = nil
        selection.query = TypedText()
        showSelection()
    }

    /// Shows other quotes, or others headings; the chosen quote stays chosen where it still shows.
    mutating func select(_ change: (inout QuoteSelection) -> Void) {
        let before = chosen
        change(&selection)
        showSelection()
        if let place = before.flatMap({ shown.firstIndex(of: $0) }) { choice = place }
    }

    private mutating func showSelection() {
        shown = selection.quotes(among: record.quotes)
        (choice, top, width) = (0, 0, 0)
    }

    /// Forgets what one searched for.
    mutating func endSearch() { (search, typing) = (TypedText(), nil) }

    /// What one searches for, made comparable.
    var pattern: FoldedText? { search.text.isEmpty ? nil : FoldedText(search.text, ignoresCase: true) }

    /// Chooses the nearest quote with what is searched for, from a place on, forwards or backwards; past an end it goes on
    /// at the other. Returns whether there is one.
    @discardableResult
    mutating func goToMatch(from start: Int, by step: Int) -> Bool {
        guard let pattern, !shown.isEmpty else { return false }
        for steps in 0..<shown.count {
            let place = ((start + steps * step) % shown.count + shown.count) % shown.count
            if QuoteSelection.contains(pattern, shown[place].text) {
                choice = place
                return true
            }
        }
        return false
    }

    /// Lets further parts of the record be asked for, because a key was pressed.
    mutating func allowRequests() { requestsLeft = Self.mostRequests }

    /// Where the next part of the record begins, if the quotes shown end within `rows` rows of the chosen one.
    mutating func request(rows: Int) -> SpeakerRecord.Place? {
        guard let next = record.next, !isWaiting, requestsLeft > 0, choice + rows >= shown.count else { return nil }
        isWaiting = true
        requestsLeft -= 1
        return next
    }

    /// Forgets what was asked for, because it will not come.
    mutating func giveUpWaiting() { isWaiting = false }

    /// Adds the part of the record that was asked for.
    mutating func append(_ further: SpeakerRecord) {
        guard isWaiting else { return }
        isWaiting = false
        record.append(further)
        let added = selection.quotes(among: further.quotes)
        if width > 0 { lines += breaking?.lines(of: added, behind: shown) ?? [] }
        shown += added
    }

    private var breaking: SpeakerPageLines? {
        dates.map { SpeakerPageLines(name: record.name, isByDay: selection.isByDay, width: width, dates: $0) }
    }

    /// Breaks the lines for a width, if it is another, and shows the chosen quote among `height` lines.
    mutating func fit(width: Int, height: Int, dates: DateWriter) {
        if width != self.width {
            (self.width, self.dates) = (width, dates)
            lines = breaking?.lines(of: shown) ?? []
        }
        guard let first = lines.firstIndex(where: { $0.quote == choice }) else {
            top = 0
            return
        }
        let last = lines.lastIndex { $0.quote == choice } ?? first
        if last >= top + height { top = last - height + 1 }
        // The heading above the first quote of an article shows with it.
        let start = first > 1 && lines[first - 1].quote == nil ? first - 1 : first
        top = min(max(0, min(top, start)), max(0, lines.count - height))
    }
}
