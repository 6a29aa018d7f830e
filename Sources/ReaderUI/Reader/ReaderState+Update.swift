import NewsModel
import ReadingPage
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
            notices.clear()
            journey.crossing = Crossing()
            journey.lastCommand = nil
            abandonSearch()
            effects = take(key)
        case .terminal(.mouse(let mouse)): effects = take(mouse)
        case .terminal(.resize(let size)):
            window.size = size
            list.reveal(rows: listRows)
        case .terminal(.paste(let text)): effects = paste(text)
        case .terminal(.hangUp): return leaveArticle() + [.terminal(.quit)]
        case .terminal(.focusGained): window.hasTerminalFocus = true
        case .terminal(.focusLost): window.hasTerminalFocus = false
        case .alarm(let alarm): effects = take(alarm)
        case .listLoaded(let page): take(page)
        case .articleOpened(let article): effects = take(article)
        case .articleFound(let quest, let outcome): take(outcome, of: quest)
        case .articleMissing(let id): takeMissing(id)
        case .articleChanged(let article): change(to: article)
        case .allMarkedRead(let ids): takeMarkedRead(ids)
        case .speakerLoaded(let record): take(record)
        case .speakerContinued(let record): changeSpeakerPage { $0.append(record) }
        case .clippings(let answer): effects = take(answer)
        case .quotesLoaded(let record, let purpose): effects = take(record, for: purpose)
        case .peopleLoaded(let people): take(people)
        case .detailsLoaded(let sight): take(sight)
        case .libraryOpened(let opening): effects = take(opening)
        case .tagsLoaded(let tags): take(knownTags: tags)
        case .feedsLoaded(let feeds): take(feeds)
        case .news(let news): effects = take(news)
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
            changeSpeakerPage { $0.giveUpWaiting() }
            changeClippings { $0.giveUpWaiting() }
            say(sentence)
            return []
        }
        effects += settle()
        noteTrail(after: event)
        if let words = announcement(since: before) { say(words) }
        return effects
    }

    /// Fits everything to the window, and asks for what is about to be shown.
    private mutating func settle() -> [ReaderEffect] {
        fitText()
        let layout = layout
        switch mode {
        case .speakers(var panel):
            panel.reveal(rows: SpeakersView.rows(in: layout.panel), entries: speakerEntries.entries.count)
            mode = .speakers(panel)
        case .chooser(var chooser):
            chooser.reveal(rows: ChooserView.rows(in: layout.chooser))
            mode = .chooser(chooser)
        case .feeds:
            let rows = FeedsView.rows(in: layout.list)
            changeFeeds { $0.reveal(rows: rows) }
        case .speakerPage:
            let (size, dates) = (speakerPageSize, dates)
            changeSpeakerPage { $0.fit(width: size.width, height: size.height, dates: dates) }
        case .clippings: fitClippings()
        case .reading, .prompt, .people, .help: break
        }
        let lists = list.requests(rows: listRows)
        return markAtEnd() + continueSpeakerPage() + loadClippings() + askForDetails()
            + lists.map { .library(.list($0)) }
            + previewSelected()
            + askForMatches()
    }

    /// Breaks the text's lines for the room it has now.
    mutating func fitText() {
        let layout = layout
        if let widths = layout.textWidths, let text = layout.text { visit.article?.fit(widths, height: text.height) }
    }

    /// Asks for the selected article, so that its pane shows it.
    private mutating func previewSelected() -> [ReaderEffect] {
        if list.isLoaded, list.sought == nil, list.totalCount == 0, visit.id != nil || focus != .list {
            let effects = leaveArticle()
            (visit, focus) = (.nothing, .list)
            leaveInput()
            return effects
        }
        guard let summary = list.selected, summary.id != visit.id else { return [] }
        let effects = leaveArticle()
        if visit.id != nil { leaveInput() }
        visit.begin(summary.id, goal: journey.arrive(at: summary.id))
        return effects + [.library(.open(summary.id))]
    }

    /// Leaves what is being typed or chosen for an article, because that is not the selected one any more.
    private mutating func leaveInput() {
        switch mode {
        case .prompt(let prompt) where !prompt.isFilter: break
        case .chooser(let chooser) where chooser.isOfArticle: break
        default: return
        }
        mode = .reading
        say("nothing was changed: another article is selected now")
    }

    private mutating func take(_ article: Article) -> [ReaderEffect] {
        guard article.id == visit.id else { return [] }
        let goal = visit.goal ?? .position
        let widths = layout.textWidths ?? TextLayout.Widths(text: window.measure, title: window.measure)
        let details = ArticleDetails.line(
            for: article, dates: dates, minimumConfidence: options.minimumConfidence)
        visit = .shown(ArticleState(article, details: details, widths: widths, reported: journey.reported))
        go(to: goal)
        if case .speakers = mode { mode = layout.hasSpeakersPane ? .speakers(SpeakersPanel(nil)) : .reading }
        let effects = goOnCrossing(to: goal)
        return (goal != .position && focus == .text ? open() : []) + effects
    }

    private mutating func change(to article: Article) {
        list.change(article.id) { $0.quoteCount = article.analysis.quoteCount }
        let details = ArticleDetails.line(
            for: article, dates: dates, minimumConfidence: options.minimumConfidence)
        let widths = layout.textWidths ?? TextLayout.Widths(text: window.measure, title: window.measure)
        let (height, reported) = (textHeight, journey.reported)
        visit.change(article.id) { state in
            guard state.article.draft.text != article.draft.text else {
                state.take(article, details: details)
                return
            }
            let place = state.anchor
            state = ArticleState(article, details: details, widths: widths, reported: reported)
            state.scroll(to: place, height: height)
        }
    }
}
