import NewsModel
import ReadingPage
import TerminalCanvas

/// What the speaker page asks of the outside.
enum SpeakerPageRequest: Equatable, Sendable {
    /// To be left.
    case leave
    /// To go to a quote in its article.
    case open(SpokenQuote)
    /// To put quotes aside.
    case clip([ClippedQuote])
    /// To put a quote on the clipboard.
    case copy(SpokenQuote)
    /// To let one choose who said a quote.
    case correct(SpokenQuote)
    /// To let one choose how all quotes are written to a file.
    case export
    /// To let one type what all quotes are piped to.
    case pipe
    /// To undo the last changes.
    case undo(Int)
    /// To say something.
    case say(String)
}

extension SpeakerPage {
    /// Rows that a quote takes as a rule, by which pages are counted.
    private static let rowsAQuote = 4

    /// Does what a command asks for on a page whose quotes have `height` rows.
    mutating func perform(_ command: Command, times: Int?, height: Int) -> SpeakerPageRequest? {
        allowRequests()
        if typing != nil {
            typeCommand(command)
            return nil
        }
        switch command {
        case .filter: typing = .filter
        case .search:
            endSearch()
            typing = .search
        case .nextMatch, .previousMatch: return goToMatch(command == .nextMatch ? 1 : -1, times ?? 1)
        case .showReported:
            select { $0.isQuotedOnly.toggle() }
            return .say(selection.isQuotedOnly ? "only what stands in quotation marks" : "reported speech, too")
        case .groupByDay:
            select { $0.isByDay.toggle() }
            return .say(selection.isByDay ? "by day" : "by article")
        case .leave where !search.text.isEmpty: endSearch()
        case .leave where !selection.query.text.isEmpty: showAll()
        case .leave, .back: return .leave
        case .open: return chosen.map { .open($0) }
        case .clip:
            let quotes = shown.dropFirst(choice).prefix(times ?? 1)
            return quotes.isEmpty ? nil : .clip(quotes.map { ClippedQuote($0, of: record.name) })
        case .copyQuote: return chosen.map { .copy($0) }
        case .correct: return chosen.map { .correct($0) }
        case .export: return .export
        case .pipe: return .pipe
        case .undo: return .undo(times ?? 1)
        default:
            choose(
                command.place(
                    from: choice, times: times, last: shown.count - 1, page: max(1, height / Self.rowsAQuote)))
        }
        return nil
    }

    private mutating func goToMatch(_ step: Int, _ times: Int) -> SpeakerPageRequest? {
        guard pattern != nil else { return .say("nothing searched for yet: / searches") }
        let before = choice
        for _ in 0..<min(times, shown.count) {
            guard goToMatch(from: choice + step, by: step) else { return .say("no match") }
        }
        return choice == before ? .say("no other quote has it") : nil
    }

    private mutating func typeCommand(_ command: Command) {
        let typed = typing == .filter ? selection.query.text : search.text
        switch command {
        case .accept: typing = nil
        case .leave where typing == .filter: showAll()
        case .leave: endSearch()
        case .eraseCharacter where typed.isEmpty: typing = nil
        default: edit { _ = $0.edit(command) }
        }
    }

    /// Does what the mouse asks for in a window that has `rows` rows for the page.
    mutating func receive(_ mouse: MouseEvent, rows: Int) -> SpeakerPageRequest? {
        let height = SpeakerPageView.textHeight(rows, of: self)
        switch mouse.action {
        case .wheelUp: return perform(.moveUp, times: nil, height: height)
        case .wheelDown: return perform(.moveDown, times: nil, height: height)
        case .press:
            guard let quote = SpeakerPageView.quote(at: mouse.point, of: self, height: rows) else { return nil }
            if quote == choice { return perform(.open, times: nil, height: height) }
            choose(quote)
            return nil
        case .drag, .release: return nil
        }
    }
}
