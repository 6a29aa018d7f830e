import NewsModel
import TerminalCanvas

extension ReaderState {
    /// Takes in what happened and returns what is to be done about it.
    ///
    /// No key costs time in proportion to the article, but for those that search it or change its width.
    public mutating func update(_ event: ReaderEvent) -> [ReaderEffect] {
        let before = attention
        var effects: [ReaderEffect] = []
        switch event {
        case .terminal(.key(let key)):
            notice = nil
            crossing = Crossing()
            abandonSearch()
            effects = take(key)
        case .terminal(.mouse(let mouse)): effects = take(mouse)
        case .terminal(.resize(let size)):
            self.size = size
            list.reveal(rows: listRows)
        case .terminal(.paste(let text)): effects = paste(text)
        case .terminal(.hangUp): return leaveArticle() + [.quit]
        case .terminal(.focusGained): hasTerminalFocus = true
        case .terminal(.focusLost): hasTerminalFocus = false
        case .alarm(let alarm): effects = take(alarm)
        case .listLoaded(let page): take(page)
        case .articleOpened(let article): effects = take(article)
        case .articleFound(let quest, let outcome): take(outcome, of: quest)
        case .articleMissing(let id): takeMissing(id)
        case .articleChanged(let article): change(to: article)
        case .allMarkedRead(let ids): takeMarkedRead(ids)
        case .speakerLoaded(let record): take(record)
        case .speakerContinued(let record): speakerPage?.append(record)
        case .libraryOpened(let opening): effects = take(opening)
        case .libraryChanged: effects = refresh()
        case .libraryReplaced:
            takeReplacement()
            return []
        case .notStored(let sentence):
            effects = refresh()
            say(sentence)
        case .matchesFound(let answer, let number): take(answer, of: number)
        case .told(let sentence): say(sentence)
        case .failed(let sentence):
            list.giveUpWaiting()
            speakerPage?.giveUpWaiting()
            say(sentence)
            return []
        }
        effects += settle()
        if let words = announcement(since: before) { say(words) }
        return effects
    }

    /// Fits everything to the window, and asks for what is about to be shown.
    private mutating func settle() -> [ReaderEffect] {
        fitText()
        let layout = layout
        switch mode {
        case .speakers(var panel):
            panel.reveal(rows: SpeakersView.rows(in: layout.panel), entries: SpeakersView.entries(of: article))
            mode = .speakers(panel)
        case .chooser(var chooser):
            chooser.reveal(rows: ChooserView.rows(in: layout.chooser))
            mode = .chooser(chooser)
        case .speakerPage:
            let (size, dates) = (speakerPageSize, dates)
            speakerPage?.fit(width: size.width, height: size.height, dates: dates)
        case .reading, .prompt, .help: break
        }
        return markAtEnd() + continueSpeakerPage() + list.requests(rows: listRows) + previewSelected() + askForMatches()
    }

    /// Breaks the text's lines for the room it has now.
    mutating func fitText() {
        let layout = layout
        if let widths = layout.textWidths, let text = layout.text { shown?.fit(widths, height: text.height) }
    }

    /// Asks for the selected article, so that its pane shows it.
    private mutating func previewSelected() -> [ReaderEffect] {
        if list.isLoaded, list.sought == nil, list.totalCount == 0, wanted != nil || focus != .list {
            let effects = leaveArticle()
            (wanted, shown, focus) = (nil, nil, .list)
            leaveInput()
            return effects
        }
        guard let summary = list.selected, summary.id != wanted else { return [] }
        let effects = leaveArticle()
        if wanted != nil { leaveInput() }
        wanted = summary.id
        return effects + [.openArticle(summary.id)]
    }

    /// Leaves what is being typed or chosen for an article, because that is not the selected one any more.
    private mutating func leaveInput() {
        switch mode {
        case .prompt(let prompt) where prompt.purpose != .filter: break
        case .chooser(let chooser) where chooser.isOfArticle: break
        default: return
        }
        mode = .reading
        say("nothing was changed: another article is selected now")
    }

    private mutating func take(_ article: Article) -> [ReaderEffect] {
        guard article.id == wanted else { return [] }
        missing = nil
        let widths = layout.textWidths ?? TextLayout.Widths(text: measure, title: measure)
        let details = ArticleDetails.line(for: article, dates: dates)
        shown = ArticleState(article, details: details, widths: widths, reported: reported)
        let goal = goal.flatMap { $0.article == article.id ? $0.place : nil } ?? .position
        self.goal = nil
        go(to: goal)
        if case .speakers = mode { mode = layout.hasSpeakersPane ? .speakers(SpeakersPanel()) : .reading }
        let effects = goOnCrossing(to: goal)
        return (goal != .position && focus == .text ? open() : []) + effects
    }

    private mutating func change(to article: Article) {
        list.change(article.id) { $0.quoteCount = article.analysis.quoteCount }
        guard shown?.article.id == article.id else { return }
        let details = ArticleDetails.line(for: article, dates: dates)
        guard shown?.article.draft.text != article.draft.text else {
            shown?.take(article, details: details)
            return
        }
        let (place, height) = (shown?.anchor ?? .beginning, textHeight)
        let widths = layout.textWidths ?? TextLayout.Widths(text: measure, title: measure)
        shown = ArticleState(article, details: details, widths: widths, reported: reported)
        shown?.scroll(to: place, height: height)
    }
}
