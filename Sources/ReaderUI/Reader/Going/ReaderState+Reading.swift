import TerminalCanvas

extension ReaderState {
    /// Does what a command asks for while one reads.
    mutating func perform(_ command: Command, _ times: Int?) -> [ReaderEffect] {
        if let refusal = refusal(of: command) {
            say(refusal)
            return []
        }
        switch command {
        case .help: mode = .help(HelpState())
        case .palette: mode = .chooser(commandChooser)
        case .zoom: window.zoom = window.zoom == .pane ? .none : .pane
        case .zen: return changeZen()
        case .changePanes: changePanes()
        case .widen, .narrow: changeMeasure(command, times ?? 1)
        case .switchPane: return switchPane()
        case .focusList: return goToList()
        case .focusText, .open: if focus == .list { return open() }
        case .nextArticle: return goToArticle(list.selection + (times ?? 1))
        case .previousArticle: return goToArticle(list.selection - (times ?? 1))
        case .pickArticle: pickArticle()
        case .toggleRead, .toggleStar: return actsOnPicked ? markPicked(command) : mark(command)
        case .markAllRead: return markAllRead()
        case .tag: return beginTags()
        case .remove: return actsOnPicked ? removePicked() : remove()
        case .undo: return undo(times ?? 1)
        case .showClippings: return showClippings()
        case .reload: return [.library(.reopen)]
        case .visitPrevious, .visitNext: return travel(command)
        case .filter: beginFilter()
        case .showUnread: showUnread()
        case .sort: sort()
        case .showFeeds: return [.library(.feeds)]
        case .fetchAll: return fetch([])
        case .fetchFeed: return fetchFeed()
        case .bringIn: mode = .prompt(Prompt(purpose: .bringIn))
        case .showPeople: return [.library(.people)]
        case .back, .leave: return goBack(mayQuit: command == .back)
        case .visitReported: visitReported()
        case .showReported: showReported()
        case .crossArticles: changeCrossing()
        case .copyQuote, .openAddress, .showLinks, .export, .pipe, .view, .edit: return performOutside(command)
        case .nextQuote, .previousQuote, .nextBySpeaker, .previousBySpeaker, .showSpeakers, .showSpeakerPage, .fold,
            .correct, .correctAll, .clip, .clipElsewhere, .search, .nextMatch, .previousMatch:
            return performInText(command, times ?? 1)
        default: scroll(command, times)
        }
        return []
    }

    /// Steps after which no width changes any more.
    private static let mostSteps = ReaderOptions.textWidths.count / ReaderOptions.textWidthStep + 1

    private mutating func changeMeasure(_ command: Command, _ times: Int) {
        let step = command == .widen ? ReaderOptions.textWidthStep : -ReaderOptions.textWidthStep
        for _ in 0..<min(times, Self.mostSteps) { changeMeasure(by: step) }
    }

    private mutating func changeMeasure(by cells: Int) {
        let shownNow = layout.text?.width ?? window.measure
        let wanted = min(window.measure, max(shownNow, ReaderOptions.textWidths.lowerBound)) + cells
        window.measure = min(max(wanted, ReaderOptions.textWidths.lowerBound), ReaderOptions.textWidths.upperBound)
        if cells > 0, layout.text?.width == shownNow {
            window.measure = max(shownNow, ReaderOptions.textWidths.lowerBound)
            say("the text is as wide as the window allows")
        } else {
            say("lines of at most \(window.measure) cells")
        }
    }

    private mutating func changePanes() {
        let all = PaneChoice.allCases
        let place = all.firstIndex(of: window.panes) ?? 0
        window.panes = all[(place + 1) % all.count]
        say(
            window.panes == .automatic
                ? "as many panes as there is room for"
                : "\(window.panes.rawValue) pane\(window.panes == .one ? "" : "s")")
    }

    private mutating func changeZen() -> [ReaderEffect] {
        guard window.zoom != .zen else {
            window.zoom = .none
            return []
        }
        window.zoom = .zen
        return focus == .list ? open() : []
    }

    /// From the list to the text, on to the speakers where they have a pane of their own, and back.
    private mutating func switchPane() -> [ReaderEffect] {
        if focus == .list { return open() }
        if layout.hasSpeakersPane {
            mode = .speakers(SpeakersPanel(article))
            return []
        }
        return goToList()
    }

    /// Goes to the list.
    mutating func goToList() -> [ReaderEffect] {
        focus = .list
        if window.zoom == .zen { window.zoom = .none }
        list.reveal(rows: listRows)
        return []
    }

    /// Goes to the article at another place of the list, and stays in its text where one is in a text.
    private mutating func goToArticle(_ place: Int) -> [ReaderEffect] {
        guard subject != nil else {
            say(absence)
            return []
        }
        let nearest = min(max(0, place), list.totalCount - 1)
        guard nearest != list.selection else {
            say(place < nearest ? "first article" : "last article")
            return []
        }
        list.select(nearest, rows: listRows)
        return focus == .text ? open() : []
    }

    /// One step back: out of the search, the fold, the followed speaker, the text, the filter and, if it may be, the
    /// program.
    private mutating func goBack(mayQuit: Bool) -> [ReaderEffect] {
        if !mayQuit, article?.search != nil {
            visit.article?.search = nil
        } else if article?.isFolded == true {
            fold()
        } else if !mayQuit, article?.followed != nil {
            visit.article?.followed = nil
        } else if focus == .text {
            return goToList()
        } else if !list.picked.isEmpty {
            list.unpickAll()
        } else if !list.query.showsAll {
            list.narrow(to: list.query.widened, keeping: nil)
        } else if mayQuit {
            return leaveArticle() + [.terminal(.quit)]
        } else {
            window.zoom = .none
        }
        return []
    }
}
