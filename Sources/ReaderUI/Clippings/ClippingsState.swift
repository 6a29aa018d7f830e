import NewsModel
import ReadingPage

/// Where one is among the clippings, of which only a stretch around the chosen one is kept.
struct ClippingsState: Equatable, Sendable {
    /// What is being typed or chosen.
    enum Entry: Equatable, Sendable {
        /// The words that clippings have to hold.
        case search
        /// A note about a clipping.
        case note(of: Clipping, TypedText)
        /// Another name for a collection.
        case name(of: String, TypedText)
        /// A collection or a format.
        case choosing(Chooser)
    }

    /// What has to be loaded.
    private enum Wanted: Equatable, Sendable {
        case nothing
        /// The stretch around a place.
        case place(Int)
        /// The stretch around a clipping, wherever it stands; until it is there none is chosen.
        case clipping(ClippingKey)
        /// The beginning of what holds other words; until it is there none is chosen.
        case beginning
    }

    /// Clippings that are loaded at a time: more than any window shows, and few enough to be broken into lines at a key.
    static let stretchLength = 100
    /// Rows that a clipping has at least, with the one before the next.
    private static let minimumRows = 4

    /// What is being typed or chosen; nil where keys are about the clippings.
    var entry: Entry?
    /// What the clippings have to hold.
    private(set) var query = TypedText()
    /// The stretch that is loaded; nil before the first.
    private(set) var page: ClippingPage?
    /// The chosen clipping's place among all that hold the words, from 0.
    private(set) var place = 0
    /// The lines of the stretch, for the present width.
    private(set) var lines: [ClippingLine] = []
    /// The first line in sight.
    private(set) var top = 0
    private var wanted: Wanted
    private var isAsked = false
    private var width = 0
    /// How dates were written when the lines were broken.
    private var dates: DateWriter?

    /// Begins at a clipping, or at the first one.
    init(at key: ClippingKey? = nil) {
        wanted = key.map { .clipping($0) } ?? .beginning
    }

    /// Number of clippings that hold the words.
    var totalCount: Int { page?.totalCount ?? 0 }

    /// The chosen clipping; nil where none is, or it is not known yet which.
    var chosen: Clipping? {
        guard let page, wanted == .nothing || wanted == .place(place) else { return nil }
        let index = place - page.offset
        return page.clippings.indices.contains(index) ? page.clippings[index] : nil
    }

    /// Chooses the clipping at a place, as far as there is one.
    mutating func choose(_ place: Int) { self.place = min(max(0, place), max(0, totalCount - 1)) }

    /// Asks for everything anew, because it changed; the chosen clipping stays chosen wherever it stands, or else its
    /// neighbour is.
    mutating func reload(at key: ClippingKey? = nil) {
        isAsked = false
        if case .beginning = wanted, key == nil { return }
        if let key = key ?? chosen?.key {
            wanted = .clipping(key)
        } else if wanted == .nothing {
            wanted = .place(place)
        }
    }

    /// Adds to what the clippings have to hold, or takes from it.
    mutating func editQuery(_ edit: (inout TypedText) -> Void) {
        let before = query
        edit(&query)
        guard query != before else { return }
        (wanted, isAsked) = (chosen.map { .clipping($0.key) } ?? .beginning, false)
    }

    /// What is to be loaded for a window that shows `rows` rows, if that is not asked for already.
    mutating func request(rows: Int) -> ClippingRequest? {
        if wanted == .nothing, isNearEdge(by: rows) { wanted = .place(place) }
        guard !isAsked, wanted != .nothing else { return nil }
        isAsked = true
        let (words, limit) = (query.text, Self.stretchLength)
        return switch wanted {
        case .nothing: nil
        case .beginning: .stretch(words: words, offset: 0, limit: limit)
        case .place(let place): .stretch(words: words, offset: max(0, place - limit / 2), limit: limit)
        case .clipping(let key): .around(key, words: words, limit: limit)
        }
    }

    /// Whether what shows around the chosen clipping may end where the stretch does, and others go on there.
    private func isNearEdge(by rows: Int) -> Bool {
        guard let page else { return false }
        // Others may have removed what was to be loaded.
        guard !page.clippings.isEmpty else { return page.totalCount > 0 }
        // A stretch around the place has so many on either side, however high the window is.
        let margin = min(rows / Self.minimumRows + 1, Self.stretchLength / 2 - 1)
        let end = page.offset + page.clippings.count
        return page.offset > 0 && place - margin < page.offset || end < page.totalCount && place + margin >= end
    }

    /// Takes in a stretch; one of other words is left out.
    mutating func take(_ page: ClippingPage, words: String) {
        guard words == query.text else { return }
        if wanted == .beginning { place = 0 }
        (self.page, wanted, isAsked, width) = (page, .nothing, false, 0)
        choose(page.place ?? place)
    }

    /// Forgets what was asked for, because it will not come.
    mutating func giveUpWaiting() { isAsked = false }

    /// Breaks the lines for a width, if they are not, and shows the chosen clipping among `height` lines.
    mutating func fit(width: Int, height: Int, dates: DateWriter) {
        if width != self.width || dates != self.dates {
            (self.width, self.dates) = (width, dates)
            lines = page.map { ClippingLines.lines(of: $0, width: width, dates: dates) } ?? []
        }
        guard let first = lines.firstIndex(where: { $0.place == place }) else {
            top = 0
            return
        }
        let last = lines.lastIndex { $0.place == place } ?? first
        if last >= top + height { top = last - height + 1 }
        // The heading above the first clipping of a collection shows with it.
        let start = first > 0 && lines[first - 1].place == nil ? first - 1 : first
        top = min(max(0, min(top, start)), max(0, lines.count - height))
    }
}
