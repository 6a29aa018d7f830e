import NewsModel
import TerminalCanvas

/// What the speaker page asks of the outside.
enum SpeakerPageRequest: Equatable, Sendable {
    /// To be left.
    case leave
    /// To go to a quote in its article.
    case open(SpokenQuote)
    /// To put quotes aside.
    case clip([ClippedQuote])
}

extension SpeakerPage {
    /// Rows that a quote takes as a rule, by which pages are counted.
    private static let rowsAQuote = 4

    /// Does what a command asks for on a page whose quotes have `height` rows.
    mutating func perform(_ command: Command, times: Int?, height: Int) -> SpeakerPageRequest? {
        allowRequests()
        if isTyping {
            typeCommand(command)
            return nil
        }
        switch command {
        case .search: isTyping = true
        case .leave where !query.text.isEmpty: showAll()
        case .leave, .back: return .leave
        case .open: return chosen.map { .open($0) }
        case .clip:
            let quotes = shown.dropFirst(choice).prefix(times ?? 1)
            return quotes.isEmpty ? nil : .clip(quotes.map { ClippedQuote($0, of: record.name) })
        default:
            choose(
                command.place(
                    from: choice, times: times, last: shown.count - 1, page: max(1, height / Self.rowsAQuote)))
        }
        return nil
    }

    private mutating func typeCommand(_ command: Command) {
        switch command {
        case .accept: isTyping = false
        case .leave: showAll()
        case .eraseCharacter where query.text.isEmpty: isTyping = false
        default: edit(command)
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
