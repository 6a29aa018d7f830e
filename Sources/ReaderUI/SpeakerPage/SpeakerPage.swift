import NewsModel
import ReadingPage

/// Where one is in all that one speaker said.
struct SpeakerPage: Equatable, Sendable {
    /// One line of the page.
    struct Line: Equatable, Sendable {
        /// What a line is for.
        enum Kind: Equatable, Sendable {
            /// The heading of an article's quotes: its title, and who published it when.
            case article(title: String, details: String)
            /// A line of a quote.
            case words(String, isQuotation: Bool, isFirst: Bool)
            /// How a quote was said, and first what the words alone would hide: "denied, had never said".
            case cue(String)
            /// Air.
            case blank
        }

        /// What it is for.
        let kind: Kind
        /// The quote it belongs to: its place among those shown; nil for headings and air.
        let quote: Int?
    }

    /// What was said, as far as it is loaded.
    private(set) var record: SpeakerRecord
    /// Whether the quotes are of more than one day, so that a chart of them says something.
    let hasChart: Bool
    /// The first line in sight.
    private(set) var top = 0
    /// The chosen quote: its place among those shown.
    private(set) var choice = 0
    /// What the quotes shown have to contain.
    private(set) var query = TypedText()
    /// Whether that is being typed.
    var isTyping = false
    /// The quotes shown.
    private(set) var shown: [SpokenQuote]
    /// Their lines, for the present width.
    private(set) var lines: [Line] = []
    private var width = 0
    /// How dates were written when the lines were broken.
    private var dates: DateWriter?
    private var isWaiting = false
    /// How many further parts of the record may be asked for before the next key.
    private var requestsLeft = mostRequests

    /// A filter that lets little through has no more parts of the record loaded at a time, so that no key takes long.
    private static let mostRequests = 10

    /// A page that begins at the newest quote.
    init(_ record: SpeakerRecord) {
        self.record = record
        hasChart = QuoteChart(record.quotes.compactMap(\.article.date?.onItsClock), width: 1) != nil
        shown = record.quotes
    }

    /// The chosen quote; nil where none shows.
    var chosen: SpokenQuote? { shown.indices.contains(choice) ? shown[choice] : nil }

    /// Chooses the quote at a place, as far as there is one.
    mutating func choose(_ place: Int) { choice = min(max(0, place), max(0, shown.count - 1)) }

    /// Adds a character to what the quotes have to contain.
    mutating func type(_ character: Character) {
        query.type(character)
        narrow()
    }

    /// Adds what was pasted to what the quotes have to contain.
    mutating func paste(_ text: String) {
        query.paste(text)
        narrow()
    }

    /// Edits what the quotes have to contain.
    mutating func edit(_ command: Command) {
        let before = query
        if query.edit(command), query != before { narrow() }
    }

    /// Shows all quotes again.
    mutating func showAll() {
        (query, isTyping) = (TypedText(), false)
        narrow()
    }

    private mutating func narrow() {
        shown = matching(record.quotes)
        (choice, top, width) = (0, 0, 0)
    }

    private func matching(_ quotes: [SpokenQuote]) -> [SpokenQuote] {
        let wanted = FoldedText(query.text, ignoresCase: true)
        guard !wanted.bytes.isEmpty else { return quotes }
        return quotes.filter { quote in
            let bytes = Array((quote.text + "\n" + quote.article.title).utf8)
            let text = FoldedText(bytes, ranges: [TextRange(0, bytes.count)], ignoresCase: true)
            return !TextSearch.matches(of: wanted, in: text).isEmpty
        }
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
        let added = matching(further.quotes)
        if width > 0, let dates {
            lines += SpeakerPageLines.lines(of: added, behind: shown, width: width, dates: dates)
        }
        shown += added
    }

    /// Breaks the lines for a width, if it is another, and shows the chosen quote among `height` lines.
    mutating func fit(width: Int, height: Int, dates: DateWriter) {
        if width != self.width {
            (self.width, self.dates) = (width, dates)
            lines = SpeakerPageLines.lines(of: shown, width: width, dates: dates)
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
