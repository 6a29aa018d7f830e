import TerminalCanvas

extension ReaderState {
    /// Lines of text, and articles, that a notch of the wheel moves.
    private static let wheel = (lines: 3, articles: 2)

    /// Does what the mouse asks for, at the place under the pointer.
    mutating func take(_ mouse: MouseEvent) -> [ReaderEffect] {
        if takeDivider(mouse) || mouse.action == .drag || mouse.action == .release { return [] }
        switch mode {
        case .prompt: return []
        case .chooser(let chooser): return takeChooser(mouse, chooser)
        case .speakerPage: return takeSpeakerPage(mouse)
        case .help(let help):
            if mouse.action != .press { perform(mouse.action == .wheelUp ? .moveUp : .moveDown, help, nil) }
            return []
        case .reading, .speakers: break
        }
        let layout = layout
        if let panel = layout.panel, panel.contains(mouse.point) {
            takePanel(mouse, in: panel)
        } else if let list = layout.list, list.contains(mouse.point) {
            takeList(mouse, in: list)
        } else if layout.article?.contains(mouse.point) == true, let text = layout.text {
            return takeText(mouse, in: text)
        }
        return []
    }

    /// Moves the rule beside the list with the pointer that holds it; returns whether that was meant.
    private mutating func takeDivider(_ mouse: MouseEvent) -> Bool {
        switch mouse.action {
        case .press:
            isDividerHeld = mode == .reading && layout.divider?.contains(mouse.point) == true
        case .drag where isDividerHeld:
            let shares = ReaderOptions.listShares
            let share = Double(mouse.point.x) * 100 / Double(max(1, size.width))
            listShare = min(max(share, Double(shares.lowerBound)), Double(shares.upperBound))
            return true
        case .release: isDividerHeld = false
        case .drag, .wheelUp, .wheelDown: break
        }
        return isDividerHeld
    }

    private mutating func takeList(_ mouse: MouseEvent, in area: Rectangle) {
        switch mouse.action {
        case .wheelUp: list.scroll(by: -Self.wheel.articles, rows: listRows)
        case .wheelDown: list.scroll(by: Self.wheel.articles, rows: listRows)
        case .press:
            notice = nil
            mode = .reading
            focus = .list
            guard let place = ListView.place(at: mouse.point, in: area, top: list.top), place < list.totalCount
            else { return }
            list.select(place, rows: listRows)
        case .drag, .release: break
        }
    }

    private mutating func takeText(_ mouse: MouseEvent, in area: Rectangle) -> [ReaderEffect] {
        let height = textHeight
        switch mouse.action {
        case .wheelUp: shown?.scroll(by: -Self.wheel.lines, height: height)
        case .wheelDown: shown?.scroll(by: Self.wheel.lines, height: height)
        case .press:
            notice = nil
            let effects = focus == .list ? open() : []
            guard let article, let quote = ArticleView.quote(at: mouse.point, in: area, of: article) else {
                return effects
            }
            shown?.quote = quote
            return effects
        case .drag, .release: break
        }
        return []
    }

    private mutating func takeChooser(_ mouse: MouseEvent, _ chooser: Chooser) -> [ReaderEffect] {
        var chooser = chooser
        switch mouse.action {
        case .wheelUp, .wheelDown:
            chooser.move(by: mouse.action == .wheelUp ? -1 : 1)
            mode = .chooser(chooser)
        case .press:
            guard let area = layout.chooser, area.contains(mouse.point) else {
                mode = .reading
                return []
            }
            let row = mouse.point.y - area.y - ChooserView.rowsAround
            guard row >= 0, chooser.top + row < chooser.shown.count else { return [] }
            chooser.move(by: chooser.top + row - chooser.choice)
            return perform(.accept, chooser)
        case .drag, .release: break
        }
        return []
    }

    private mutating func takeSpeakerPage(_ mouse: MouseEvent) -> [ReaderEffect] {
        switch mouse.action {
        case .wheelUp: return performOnSpeakerPage(.moveUp, nil)
        case .wheelDown: return performOnSpeakerPage(.moveDown, nil)
        case .press:
            guard let page = speakerPage,
                let quote = SpeakerPageView.quote(at: mouse.point, of: page, height: helpHeight)
            else { return [] }
            if quote == page.choice { return performOnSpeakerPage(.open, nil) }
            speakerPage?.choose(quote)
            return []
        case .drag, .release: return []
        }
    }

    private mutating func takePanel(_ mouse: MouseEvent, in area: Rectangle) {
        var panel = SpeakersPanel(choice: article?.followed ?? 0)
        if case .speakers(let open) = mode { panel = open }
        switch mouse.action {
        case .wheelUp, .wheelDown:
            guard case .speakers = mode else { return }
            _ = perform(mouse.action == .wheelUp ? .moveUp : .moveDown, panel, .up, nil)
        case .press:
            guard let entry = SpeakersView.entry(at: mouse.point, in: area, top: panel.top),
                entry < SpeakersView.entries(of: article)
            else { return }
            follow(voice: entry)
        case .drag, .release: break
        }
    }
}
