import NewsModel
import ReadingPage
import TerminalCanvas

/// What the list of clippings asks of the outside.
enum ClippingsAction: Equatable, Sendable {
    /// To be left.
    case leave
    /// To go to a clipping's quote in its article.
    case open(Clipping)
    /// To put a clipping on the clipboard.
    case copy(Clipping)
    /// To show a clipping's address in a browser.
    case openAddress(Clipping)
    /// To ask the library.
    case ask(ClippingRequest)
    /// To do what was chosen.
    case choose(Chooser.Choice)
    /// To take back what was changed here last, so many times.
    case undo(Int)
    /// To say why something cannot be done.
    case say(String)
}

extension ClippingsState {
    /// Rows that a clipping takes as a rule, by which pages are counted.
    private static let rowsAClipping = 5

    /// Does what a command asks for in a list whose clippings have `height` rows.
    mutating func perform(_ command: Command, times: Int?, height: Int) -> ClippingsAction? {
        giveUpWaiting()
        if let entry { return perform(command, entry) }
        switch command {
        case .search: entry = .search
        case .leave where !query.text.isEmpty: editQuery { $0 = TypedText() }
        case .leave, .back: return .leave
        case .undo: return .undo(times ?? 1)
        case .open, .copyQuote, .openAddress, .changeState, .editNote, .moveClipping, .renameCollection,
            .removeClipping, .exportClippings:
            guard let chosen else {
                return .say(page?.totalCount == 0 ? "there is no clipping here" : "not loaded yet")
            }
            return perform(command, on: chosen)
        default:
            let page = max(1, height / Self.rowsAClipping)
            choose(command.place(from: place, times: times, last: totalCount - 1, page: page))
        }
        return nil
    }

    private mutating func perform(_ command: Command, on clipping: Clipping) -> ClippingsAction? {
        switch command {
        case .open: return .open(clipping)
        case .copyQuote: return .copy(clipping)
        case .openAddress: return .openAddress(clipping)
        case .changeState: return .ask(.change(.state(clipping.state.next), clipping))
        case .removeClipping: return .ask(.change(.remove, clipping))
        case .moveClipping: return .ask(.collections(for: .move(clipping)))
        case .editNote: entry = .note(of: clipping, TypedText(text: clipping.note))
        case .renameCollection: entry = .name(of: clipping.collection, TypedText(text: clipping.collection))
        case .exportClippings: entry = .choosing(formatChooser(clipping.collection))
        default: break
        }
        return nil
    }

    private func formatChooser(_ collection: String) -> Chooser {
        let formats = ClippingFormat.allCases.filter { $0 != .text }
        let scopes = [(collection, "“\(collection.onOneLine)”"), (nil, "all that is listed")]
        let items = scopes.flatMap { scope, name in
            formats.map { format in
                Chooser.Item(
                    label: "\(name) as \(format.title)", detail: format.rawValue,
                    choice: .clippings(of: scope, words: query.text, format))
            }
        }
        return Chooser("Write clippings to a file", items, isOfArticle: false)
    }

    private mutating func perform(_ command: Command, _ entry: Entry) -> ClippingsAction? {
        switch entry {
        case .search:
            switch command {
            case .accept: self.entry = nil
            case .eraseCharacter where query.text.isEmpty: self.entry = nil
            case .leave:
                editQuery { $0 = TypedText() }
                self.entry = nil
            default: editQuery { _ = $0.edit(command) }
            }
        case .note(let clipping, var typed):
            guard command == .accept else {
                self.entry = typed.edits(command) ? .note(of: clipping, typed) : nil
                return nil
            }
            self.entry = nil
            let note = PrintableText.of(typed.text).onOneLine
            return note == clipping.note ? .say("the note stays as it is") : .ask(.change(.note(note), clipping))
        case .name(let collection, var typed):
            guard command == .accept else {
                self.entry = typed.edits(command) ? .name(of: collection, typed) : nil
                return nil
            }
            self.entry = nil
            guard let name = CollectionName.read(typed.text) else { return .say("no name was typed") }
            return name == collection ? .say("the name stays as it is") : .ask(.rename(collection, to: name))
        case .choosing(let chooser): return choose(with: chooser) { $0.perform(command) }
        }
        return nil
    }

    /// Lets one choose a collection.
    mutating func choose(with chooser: Chooser) { entry = .choosing(chooser) }

    private mutating func choose(
        with chooser: Chooser, _ change: (inout Chooser) -> ChooserRequest?
    ) -> ClippingsAction? {
        var chooser = chooser
        let request = change(&chooser)
        entry = request == nil ? .choosing(chooser) : nil
        if case .choose(let choice) = request { return .choose(choice) }
        return nil
    }

    /// Adds a character to what is being typed; returns whether anything is.
    mutating func type(_ character: Character) -> Bool {
        enter({ $0.type(character) }, { $0.type(character) })
    }

    /// Adds what was pasted to what is being typed; returns whether anything is.
    mutating func paste(_ text: String) -> Bool {
        enter({ $0.paste(text) }, { $0.paste(text) })
    }

    private mutating func enter(_ type: (inout TypedText) -> Void, _ narrow: (inout Chooser) -> Void) -> Bool {
        switch entry {
        case nil: return false
        case .search:
            giveUpWaiting()
            editQuery(type)
        case .note(let clipping, var typed):
            type(&typed)
            entry = .note(of: clipping, typed)
        case .name(let collection, var typed):
            type(&typed)
            entry = .name(of: collection, typed)
        case .choosing(var chooser):
            narrow(&chooser)
            entry = .choosing(chooser)
        }
        return true
    }

    /// Does what the mouse asks for in a list that has the first `rows` rows of the window, with a panel in `panel`.
    mutating func receive(_ mouse: MouseEvent, rows: Int, panel: Rectangle?) -> ClippingsAction? {
        if case .choosing(let chooser) = entry { return choose(with: chooser) { $0.receive(mouse, in: panel) } }
        guard entry == nil || entry == .search else { return nil }
        let height = ClippingsView.textHeight(rows)
        switch mouse.action {
        case .wheelUp: choose(place - 1)
        case .wheelDown: choose(place + 1)
        case .press:
            guard let pressed = ClippingsView.place(at: mouse.point, of: self) else { return nil }
            if pressed == place, entry == nil { return perform(.open, times: nil, height: height) }
            choose(pressed)
        case .drag, .release: break
        }
        return nil
    }
}

extension TypedText {
    /// Edits the text as a command asks; returns false where that means to leave it.
    fileprivate mutating func edits(_ command: Command) -> Bool {
        if command == .leave || command == .eraseCharacter && text.isEmpty { return false }
        _ = edit(command)
        return true
    }
}

extension ClippingFormat {
    /// What it is for.
    var title: String {
        switch self {
        case .text: "plain text"
        case .markdown: "Markdown, for a notebook"
        case .csv: "CSV, for a spreadsheet"
        case .json: "JSON, for programs"
        case .html: "a page for the browser"
        }
    }
}
