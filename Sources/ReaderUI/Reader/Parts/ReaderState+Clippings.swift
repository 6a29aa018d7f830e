import NewsModel
import ReadingPage
import TerminalCanvas

/// The list of clippings.
extension ReaderState {
    /// Shows the clippings, from where one last was among them.
    mutating func showClippings() -> [ReaderEffect] {
        mode = .clippings(ClippingsState(at: desk.place))
        return []
    }

    /// Rows that the list of clippings and its heading have.
    var clippingsHeight: Int { layout.chooser?.y ?? helpHeight }

    /// Changes the list of clippings, where it shows.
    @discardableResult
    mutating func changeClippings<Answer>(_ change: (inout ClippingsState) -> Answer) -> Answer? {
        guard case .clippings(var clippings) = mode else { return nil }
        // Held once, so that a long list is not copied to be changed.
        mode = .reading
        defer { mode = .clippings(clippings) }
        return change(&clippings)
    }

    /// Breaks the lines for the room they have now.
    mutating func fitClippings() {
        let (width, dates) = (ClippingsView.textWidth(size.width), dates)
        let height = ClippingsView.textHeight(clippingsHeight)
        let panel = ChooserView.rows(in: layout.chooser)
        changeClippings { clippings in
            clippings.fit(width: width, height: height, dates: dates)
            guard case .choosing(var chooser) = clippings.entry else { return }
            chooser.reveal(rows: panel)
            clippings.entry = .choosing(chooser)
        }
    }

    /// Asks for the clippings that are about to show.
    mutating func loadClippings() -> [ReaderEffect] {
        let rows = clippingsHeight
        let request = changeClippings { $0.request(rows: rows) } ?? nil
        return request.map { [.library(.clippings($0))] } ?? []
    }

    /// Draws the list of clippings, and the panel over it.
    func draw(_ clippings: ClippingsState, _ layout: ScreenLayout, on canvas: inout Canvas) {
        if let rule = layout.rule { Rules.horizontal(rule, on: &canvas, palette.rule) }
        let page = Rectangle(x: 0, y: 0, width: size.width, height: clippingsHeight)
        ClippingsView(state: clippings, keymap: keymap, palette: palette).draw(in: page, on: &canvas)
        if let area = layout.chooser, case .choosing(let chooser) = clippings.entry {
            ChooserView(chooser: chooser, palette: palette).draw(in: area, on: &canvas)
        }
    }

    /// Does what a command asks for in the list of clippings.
    mutating func perform(_ command: Command, onClippings times: Int?) -> [ReaderEffect] {
        if context == .clippings, let refusal = refusal(of: command) {
            say(refusal)
            return []
        }
        let height = ClippingsView.textHeight(clippingsHeight)
        return fulfil(changeClippings { $0.perform(command, times: times, height: height) } ?? nil)
    }

    /// Does what the list of clippings asks for.
    mutating func fulfil(_ action: ClippingsAction?) -> [ReaderEffect] {
        switch action {
        case .leave: leaveClippings()
        case .open(let clipping): go(to: clipping)
        case .copy(let clipping):
            say("copied")
            return [.terminal(.copy(QuoteCitation.text(of: clipping.quote)))]
        case .openAddress(let clipping):
            if let address = clipping.quote.url.flatMap({ WebAddress($0) }) {
                return [.program(.openAddress(address.text))]
            }
            say("this quote’s article has no address of a page")
        case .ask(let request): return [.library(.clippings(request))]
        case .choose(let choice): return take(choice)
        case .undo(let times): return undoInClippings(times)
        case .say(let words): say(words)
        case nil: break
        }
        return []
    }

    private mutating func leaveClippings() {
        desk.place = clippings?.chosen?.key ?? desk.place
        mode = .reading
    }

    /// Goes to a clipping's quote in its article.
    private mutating func go(to clipping: Clipping) {
        guard let key = clipping.article else {
            say("its article is no longer in the library")
            return
        }
        leaveClippings()
        desk.place = clipping.key
        focus = .text
        let quote = clipping.quote
        if quote.kind == .indirect, !journey.reported.isVisited { visitReported() }
        let goal = ArticleGoal.Place.words(quote.words, near: quote.range.start)
        guard let article, article.article.id == key.article else {
            go(to: key, goal)
            return
        }
        let height = textHeight
        if article.isFolded { visit.article?.unfold(height: height) }
        fitText()
        go(to: goal)
    }

    /// Takes back what was last changed, as far as it is something that shows here, and goes to where it was.
    private mutating func undoInClippings(_ times: Int) -> [ReaderEffect] {
        let keys = changes.undoable.reversed().prefix(times).prefix { $0.isOfClippings }.map(\.clipping)
        guard !keys.isEmpty else {
            say(changes.undoable.isEmpty ? "nothing to undo" : "the last change was none of clippings")
            return []
        }
        let key = keys.last ?? nil
        changeClippings { $0.reload(at: key) }
        return undo(keys.count)
    }
}
