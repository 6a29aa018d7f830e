import TerminalCanvas

/// Draws the line at the bottom: what keys do now, or what is typed or told, and where one is.
struct StatusView {
    let state: ReaderState

    private var palette: Palette { state.palette }

    /// Blanks at least between what keys do and where one is.
    private static let gap = 2

    /// Draws it, and shows the cursor where somebody types.
    func draw(in area: Rectangle, on canvas: inout Canvas) {
        let columns = placeTexts.lazy.map { ($0, area.maxX - 1 - CellWidth.of($0)) }
        let (place, right) = columns.first { $0.1 > area.x + area.width / 3 } ?? ("", 0)
        let hasRoom = right > 0
        if hasRoom { canvas.write(place, x: right, y: area.y, style: palette.dim) }
        let left = Rectangle(x: area.x, y: area.y, width: (hasRoom ? right - Self.gap : area.maxX) - area.x, height: 1)
        if case .prompt(let prompt) = state.mode {
            drawPrompt(prompt, in: left, on: &canvas)
        } else if let notice = state.notice {
            let text = notice.onOneLine.truncated(toWidth: left.width - 1)
            canvas.write(text, x: left.x + 1, y: left.y, style: palette.notice, limit: left.maxX)
        } else {
            drawHints(in: left, on: &canvas)
        }
    }

    private func drawPrompt(_ prompt: Prompt, in area: Rectangle, on canvas: inout Canvas) {
        let start = canvas.write(prompt.label, x: area.x + 1, y: area.y, style: palette.accent, limit: area.maxX - 1)
        var typed = prompt.text
        while CellWidth.of(typed) > max(0, area.maxX - 1 - start), !typed.isEmpty { typed.removeFirst() }
        let end = canvas.write(typed, x: start, y: area.y, style: palette.text, limit: area.maxX - 1)
        canvas.cursor = Point(x: min(end, area.maxX - 1), y: area.y)
        guard let notice = state.notice else { return }
        canvas.write("  " + notice, x: end + 1, y: area.y, style: palette.dim, limit: area.maxX)
    }

    private func drawHints(in area: Rectangle, on canvas: inout Canvas) {
        var column = area.x + 1
        for command in hints {
            guard let binding = state.keymap.binding(of: command, in: state.context), let key = binding.keys.first
            else { continue }
            let name = binding.keys.count > 3 ? binding.keyNames : key.name
            let isLastStep = command == .back && state.context == .list && state.list.filter.isEmpty
            let hint = isLastStep ? Command.quit.hint : command.hint
            let width = CellWidth.of(name) + 1 + CellWidth.of(hint)
            guard column + width <= area.maxX else { return }
            column = canvas.write(name + " ", x: column, y: area.y, style: palette.accent)
            column = canvas.write(hint, x: column, y: area.y, style: palette.dim) + 2
        }
    }

    /// What the status line offers now, what matters most first.
    var hints: [Command] {
        switch state.context {
        case .list where state.list.totalCount == 0:
            state.list.filter.isEmpty ? [.help, .back] : [.filter, .leave, .help]
        case .list: [.open, .moveDown, .nextQuote, .filter, .toggleStar, .help, .back]
        case .text where state.article?.search != nil: [.nextMatch, .previousMatch, .leave, .nextQuote, .help]
        case .text where state.article?.followed != nil: [.nextQuote, .leave, .showSpeakers, .search, .help]
        case .text where state.article?.speech.quotations.isEmpty != false: [.search, .switchPane, .help, .back]
        case .text: [.nextQuote, .nextBySpeaker, .showSpeakers, .search, .help, .back]
        case .speakers: [.pick, .pickNumbered, .pickAll, .leave]
        case .help: state.helpRows > state.helpHeight ? [.moveDown, .back] : [.back]
        case .prompt: []
        }
    }
}

extension StatusView {
    /// Where one is, and again for where that finds no room: "quote 4 of 11 · 38 %", "3/17 · 38 %", "3 of 12".
    var placeTexts: [String] {
        switch state.mode {
        case .help(let top):
            let last = state.helpRows - state.helpHeight
            return [(top < last ? "more below · " : "") + percent(top, of: last)]
        case .prompt(let prompt) where prompt.purpose == .filter: return [""]
        case .reading where state.focus == .list && state.article?.quote == nil && state.article?.search == nil:
            guard state.list.totalCount > 0 else { return [""] }
            return ["\(state.list.selection + 1) of \(state.list.totalCount)"]
        default: break
        }
        guard let article = state.article else { return [""] }
        let last = article.lastTop(height: state.textHeight)
        let parts = [matchText(article), quoteText(article), doubtText(article), percent(article.top, of: last)]
        // What is typed needs the room.
        if case .prompt = state.mode { return [joined(parts)] }
        return [joined(parts), joined(parts.dropLast())]
    }

    private func joined(_ parts: [String?]) -> String {
        parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
    }

    private func percent(_ top: Int, of last: Int) -> String {
        last <= 0 ? "" : "\(min(top, last) * 100 / last) %"
    }

    private func matchText(_ article: ArticleState) -> String? {
        guard let search = article.search, let current = search.current else { return nil }
        return "\(current + 1)/\(search.matches.count)"
    }

    /// How sure a doubtful speaker is, where no sidebar tells.
    private func doubtText(_ article: ArticleState) -> String? {
        guard state.layout.sidebar == nil, let quote = article.quote,
            case let current = article.speech.quotations[quote], article.speech.isDoubtful(current)
        else { return nil }
        return article.speech.sureness(of: current)
    }

    private func quoteText(_ article: ArticleState) -> String? {
        let quotes = article.followedQuotes
        let name = article.followed.map { article.speech.voices[$0].name.onOneLine.truncated(toWidth: 24) + ": " } ?? ""
        guard !quotes.isEmpty else { return name + "no \(article.speech.noun)s" }
        guard let quote = article.quote, case let place = quotes.firstPlace({ $0 >= quote }), place < quotes.count,
            quotes[place] == quote
        else { return name + Plural.of(quotes.count, article.speech.noun) }
        return name + "\(article.speech.noun) \(place + 1) of \(quotes.count)"
    }
}
