import TerminalCanvas

/// Draws the line at the bottom: what keys do now, or what is typed or told, and where one is.
struct StatusView {
    let state: ReaderState

    private var palette: Palette { state.palette }

    /// Narrower windows have no room for the time left beside what keys do.
    private static let widthForTime = 100
    /// Blanks at least between what keys do and where one is.
    private static let gap = 2

    /// Draws it, and shows the cursor where somebody types.
    func draw(in area: Rectangle, on canvas: inout Canvas) {
        let columns = placeTexts.lazy.map { ($0, area.maxX - 1 - CellWidth.of($0)) }
        let (place, right) = columns.first { $0.1 > area.x + area.width / 3 } ?? ("", 0)
        let hasRoom = right > 0
        if hasRoom { canvas.write(place, x: right, y: area.y, style: palette.dim) }
        let left = Rectangle(x: area.x, y: area.y, width: (hasRoom ? right - Self.gap : area.maxX) - area.x, height: 1)
        if let (label, text) = typing {
            drawTyping(label, text, in: left, on: &canvas)
        } else if let notice = state.notice {
            let text = notice.text.onOneLine.truncated(toWidth: left.width - 1)
            canvas.write(text, x: left.x + 1, y: left.y, style: palette.notice, limit: left.maxX)
        } else {
            drawHints(in: left, on: &canvas)
        }
    }

    /// What is being typed, and what stands before it.
    private var typing: (label: String, text: String)? {
        switch state.mode {
        case .prompt(let prompt): (prompt.label + searchLabel, prompt.typed.text)
        case .help(let help) where help.isTyping: ("/", help.query.text)
        case .speakerPage where state.speakerPage?.isTyping == true: ("/", state.speakerPage?.query.text ?? "")
        default: nil
        }
    }

    /// What kind of search it is: "regex in quotes: ".
    private var searchLabel: String {
        guard case .prompt(let prompt) = state.mode, prompt.purpose == .search, let article = state.article else {
            return ""
        }
        let scope = article.searchScopeName.map { "in " + $0 }
        let kind = article.search?.isRegex == true ? "regex" : nil
        let words = [kind, scope].compactMap { $0 }.joined(separator: " ")
        return words.isEmpty ? "" : words + ": "
    }

    private func drawTyping(_ label: String, _ text: String, in area: Rectangle, on canvas: inout Canvas) {
        let start = canvas.write(label, x: area.x + 1, y: area.y, style: palette.accent, limit: area.maxX - 1)
        var typed = text
        while CellWidth.of(typed) > max(0, area.maxX - 1 - start), !typed.isEmpty { typed.removeFirst() }
        let end = canvas.write(typed, x: start, y: area.y, style: palette.text, limit: area.maxX - 1)
        canvas.cursor = Point(x: min(end, area.maxX - 1), y: area.y)
        guard let notice = state.notice else { return }
        canvas.write("  " + notice.text, x: end + 1, y: area.y, style: palette.dim, limit: area.maxX)
    }

    private func drawHints(in area: Rectangle, on canvas: inout Canvas) {
        var column = area.x + 1
        for command in hints {
            guard let binding = state.keymap.binding(of: command, in: state.context), !binding.keyName.isEmpty
            else { continue }
            let name = binding.keyName
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
        case .text where state.article?.followed != nil: [.nextQuote, .fold, .leave, .showSpeakers, .search, .help]
        case .text where state.article?.speech.quotations.isEmpty != false: [.search, .switchPane, .help, .back]
        case .text: [.nextQuote, .nextBySpeaker, .showSpeakers, .search, .help, .back]
        case .speakers: [.pick, .pickNumbered, .pickAll, .showSpeakerPage, .leave]
        case .speakerPage: [.open, .moveDown, .search, .back]
        case .chooser: [.accept, .chooseNext, .leave]
        case .help: state.helpRows > state.helpHeight ? [.moveDown, .search, .back] : [.search, .back]
        case .prompt: []
        }
    }
}

extension StatusView {
    /// How the reader stands to the library, if that is to be told, and where one is, and again for where that finds no
    /// room: "read-only · quote 4 of 11 · 38 %".
    var placeTexts: [String] {
        guard let note = state.standing.note else { return places }
        return places.map { joined([note, $0]) } + [note]
    }

    /// Where one is, and again for where that finds no room: "quote 4 of 11 · 38 %", "3/17 · 38 %", "3 of 12".
    private var places: [String] {
        // What is announced says it, too.
        if state.options.isForScreenReader, state.notice != nil { return [""] }
        if state.count != nil || !state.pending.isEmpty {
            return [(state.count.map(String.init) ?? "") + state.pending.map(\.name).joined()]
        }
        switch state.mode {
        case .help(let help):
            let last = state.helpRows - state.helpHeight
            return [(help.top < last ? "more below · " : "") + percent(help.top, of: last)]
        case .prompt(let prompt) where prompt.purpose != .search:
            guard prompt.purpose == .filter, state.list.isLoaded else { return [""] }
            return [Plural.orNone(state.list.totalCount, "article")]
        case .speakerPage:
            guard let page = state.speakerPage, !page.shown.isEmpty else { return [""] }
            let isAll = page.record.next == nil || !page.query.text.isEmpty
            return ["quote \(page.choice + 1) of \(isAll ? page.shown.count : page.record.totalCount)"]
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
        let time = state.size.width >= Self.widthForTime ? article.timeLeft(height: state.textHeight) : nil
        return [joined(parts + [time]), joined(parts), joined(parts.dropLast())]
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
