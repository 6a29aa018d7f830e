import NewsModel
import ReadingPage

/// A panel that lists what one may choose, narrowed by what is typed.
struct Chooser: Equatable, Sendable {
    /// Something that one may choose.
    struct Item: Equatable, Sendable {
        /// What it is called.
        var label: String
        /// What stands at the right: a key, a count, an address.
        var detail = ""
        /// Another name by which it is found.
        var alias = ""
        /// What choosing it does.
        var choice: Choice
    }

    /// What choosing does.
    enum Choice: Equatable, Sendable {
        /// Runs a command.
        case command(Command)
        /// Corrects quotes.
        case correct(CorrectionTarget, Correction.Verdict)
        /// Asks for the name of the quotes' speaker.
        case anotherSpeaker(CorrectionTarget)
        /// Takes the correction of quotes back.
        case asFound(CorrectionTarget)
        /// Opens an address.
        case address(String)
        /// Writes the quotes of a speaker's page to a file.
        case exportQuotes(QuoteExportFormat)
        /// Writes the article to a file.
        case export(ExportFormat)
        /// Uses the collection of clippings of this name.
        case collection(String, CollectionUse)
        /// Writes clippings to a file that hold some words, of one collection or of all.
        case clippings(of: String?, words: String, ClippingFormat)
    }

    /// What else may be chosen by typing its name.
    enum Naming: Equatable, Sendable {
        /// The speaker of some quotes.
        case speaker(of: CorrectionTarget)
        /// A collection of clippings.
        case collection(CollectionUse)
    }

    /// What is chosen: the panel's heading.
    let title: String
    /// All that may be chosen.
    let items: [Item]
    /// What may have whatever name is typed; nil where only ``items`` may be chosen.
    let naming: Naming?
    /// The speaker's page that it is chosen on; nil where it is chosen while one reads.
    let page: SpeakerPage?
    /// Whether it is about the selected article, and left where another one is selected.
    let isOfArticle: Bool
    /// What was typed to narrow them.
    var typed = TypedText()
    /// The chosen one's place among those shown.
    private(set) var choice = 0
    /// The first one that shows.
    private(set) var top = 0

    /// A chooser of `items`, or of whatever name is typed.
    init(
        _ title: String, _ items: [Item], naming: Naming? = nil, isOfArticle: Bool = true, on page: SpeakerPage? = nil
    ) {
        self.page = page
        self.title = title
        self.items = items
        self.naming = naming
        self.isOfArticle = isOfArticle
    }

    /// The items that match what was typed, the best first.
    var shown: [Item] {
        guard !typed.text.isEmpty else { return items }
        let ranked = items.enumerated().compactMap { place, item in
            let scores = [item.label, item.alias].compactMap { FuzzyMatch.score(of: typed.text, in: $0) }
            return scores.max().map { (score: $0, place: place, item: item) }
        }
        let found = ranked.sorted { ($0.score, $1.place) > ($1.score, $0.place) }.map(\.item)
        guard let naming, let new = naming.item(typed.text) else { return found }
        let name = new.name
        // A name that is not listed comes before names that merely have its letters.
        let named = found.filter { SpeakerName.begins($0.label, with: name) }
        guard !named.contains(where: { SpeakerName.isSame($0.label, name) }) else { return found }
        return named + [new.item] + found.filter { !SpeakerName.begins($0.label, with: name) }
    }

    /// The chosen item; nil where nothing matches.
    var chosen: Item? {
        let shown = shown
        return shown.indices.contains(choice) ? shown[choice] : nil
    }

    /// Chooses another item, `steps` further down; past an end it goes on at the other.
    mutating func move(by steps: Int) {
        let count = shown.count
        choice = count == 0 ? 0 : ((choice + steps) % count + count) % count
    }

    /// Chooses the first item again, because other items show.
    mutating func restart() { (choice, top) = (0, 0) }

    /// Shows the chosen item among `rows` rows.
    mutating func reveal(rows: Int) {
        top = min(top, choice)
        if rows > 0, choice >= top + rows { top = choice - rows + 1 }
    }
}

extension Chooser.Naming {
    /// The name that was typed, and the item that chooses it; nil where none was.
    fileprivate func item(_ typed: String) -> (name: String, item: Chooser.Item)? {
        switch self {
        case .speaker(let target):
            SpeakerName.read(typed).map { name in
                (name, Chooser.Item(label: "said by " + name, detail: "new", choice: .correct(target, .speaker(name))))
            }
        case .collection(let use):
            CollectionName.read(typed).map { name in
                (name, Chooser.Item(label: name, detail: "new", choice: .collection(name, use)))
            }
        }
    }
}
