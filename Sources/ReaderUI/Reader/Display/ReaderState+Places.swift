import ReadingPage

extension ReaderState {
    /// Narrower windows have no room for the time left beside what keys do.
    private static let widthForTime = 100
    /// The longest name told beside where one is, in cells.
    private static let nameWidth = 24

    /// How the reader stands to the library, if that is to be told, and where one is, and again for where that finds no
    /// room: "read-only · quote 4 of 11 · 38 %".
    var placeTexts: [String] {
        let notes = [standing.note, notices.work?.words].compactMap { $0 }
        guard !notes.isEmpty else { return places }
        return places.map { joined(notes + [$0]) } + [joined(notes)] + notes
    }

    /// Where one is, and again for where that finds no room: "quote 4 of 11 · 38 %", "3/17 · 38 %", "3 of 12".
    private var places: [String] {
        // What is announced says it, too.
        if options.isForScreenReader, notice != nil { return [""] }
        if input.count != nil || !input.pending.isEmpty {
            return [(input.count.map(String.init) ?? "") + input.pending.map(\.name).joined()]
        }
        switch mode {
        case .help(let help):
            let last = helpRows - helpHeight
            return [(help.top < last ? "more below · " : "") + percent(help.top, of: last)]
        case .prompt(let prompt) where prompt.purpose != .search:
            guard prompt.isFilter, list.isLoaded else { return [""] }
            return [Plural.orNone(list.totalCount, "article")]
        case .feeds(let pane): return ["\(pane.choice + 1) of \(pane.lines.count)"]
        case .speakerPage:
            guard let page = speakerPage, !page.shown.isEmpty else { return [""] }
            let isAll = page.record.next == nil || !page.selection.query.text.isEmpty
            return ["quote \(page.choice + 1) of \(isAll ? page.shown.count : page.record.totalCount)"]
        case .clippings(let clippings):
            guard clippings.totalCount > 0 else { return [""] }
            return ["clipping \(clippings.place + 1) of \(clippings.totalCount)"]
        case .people(let people):
            return [people.shown.isEmpty ? "" : "\(people.choice + 1) of \(people.shown.count)"]
        case .reading where focus == .list && article?.quote == nil && article?.search == nil:
            guard list.totalCount > 0 else { return [""] }
            return ["\(list.selection + 1) of \(list.totalCount)"]
        default: break
        }
        guard let article = article else { return [""] }
        let last = article.lastTop(height: textHeight)
        let parts = [matchText(article), quoteText(article), doubtText(article), percent(article.top, of: last)]
        // What is typed needs the room.
        if case .prompt = mode { return [joined(parts)] }
        let time = size.width >= Self.widthForTime ? article.timeLeft(height: textHeight) : nil
        let named = nameText(article).map { [joined([$0] + parts)] } ?? []
        return named + [joined(parts + [time]), joined(parts), joined(parts.dropLast())]
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

    /// Whose quote one is at, where no sidebar tells: "AM Ada Moss".
    private func nameText(_ article: ArticleState) -> String? {
        guard layout.gutter != nil, article.followed == nil, let quote = article.quote else { return nil }
        let current = article.speech.quotations[quote]
        let mark = palette.mark(article.speech.number(of: current), look: article.speech.color(of: current))
        let letters = mark.isEmpty ? article.speech.initials[article.speech.voiceOfAttribution[current]] : mark
        return letters + " " + article.speech.voice(of: current).name.onOneLine.truncated(toWidth: Self.nameWidth)
    }

    /// How sure a doubtful speaker is, where no sidebar tells.
    private func doubtText(_ article: ArticleState) -> String? {
        guard layout.sidebar == nil, let quote = article.quote,
            case let current = article.speech.quotations[quote], article.speech.isDoubtful(current)
        else { return nil }
        return article.speech.sureness(of: current)
    }

    private func quoteText(_ article: ArticleState) -> String? {
        let quotes = article.followedQuotes
        let name =
            article.followed.map { article.speech.voices[$0].name.onOneLine.truncated(toWidth: Self.nameWidth) + ": " }
            ?? ""
        guard !quotes.isEmpty else { return name + "no \(article.speech.noun)s" }
        guard let quote = article.quote, case let place = quotes.firstPlace({ $0 >= quote }), place < quotes.count,
            quotes[place] == quote
        else { return name + Plural.of(quotes.count, article.speech.noun) }
        let mark = article.isClipped(article.speech.quotations[quote]) ? ", put aside" : ""
        return name + "\(article.speech.noun) \(place + 1) of \(quotes.count)" + mark
    }
}
