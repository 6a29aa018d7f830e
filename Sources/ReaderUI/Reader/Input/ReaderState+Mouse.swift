import TerminalCanvas

extension ReaderState {
    /// Does what the mouse asks for, at the place under the pointer.
    mutating func take(_ mouse: MouseEvent) -> [ReaderEffect] {
        if takeDivider(mouse) || mouse.action == .drag || mouse.action == .release { return [] }
        switch mode {
        case .prompt: return []
        case .chooser(let chooser):
            let area = layout.chooser
            return choose(with: chooser) { $0.receive(mouse, in: area) }
        case .speakerPage:
            let rows = helpHeight
            return fulfil(changeSpeakerPage { $0.receive(mouse, rows: rows) } ?? nil)
        case .clippings:
            let (rows, panel) = (clippingsHeight, layout.chooser)
            return fulfil(changeClippings { $0.receive(mouse, rows: rows, panel: panel) } ?? nil)
        case .people:
            let area = Rectangle(x: 0, y: 0, width: size.width, height: helpHeight)
            return fulfil(changePeople { $0.receive(mouse, in: area) } ?? nil)
        case .help(let help):
            if mouse.action != .press { perform(mouse.action == .wheelUp ? .moveUp : .moveDown, help, nil) }
            return []
        case .feeds(let pane):
            guard let area = layout.list, area.contains(mouse.point) else { break }
            return take(mouse, pane, in: area)
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
            window.isDividerHeld = mode == .reading && layout.divider?.contains(mouse.point) == true
        case .drag where window.isDividerHeld:
            let shares = ReaderOptions.listShares
            let share = Double(mouse.point.x) * 100 / Double(max(1, size.width))
            window.listShare = min(max(share, Double(shares.lowerBound)), Double(shares.upperBound))
            return true
        case .release: window.isDividerHeld = false
        case .drag, .wheelUp, .wheelDown: break
        }
        return window.isDividerHeld
    }

    private mutating func takeList(_ mouse: MouseEvent, in area: Rectangle) {
        if mouse.action == .press {
            notices.clear()
            mode = .reading
            focus = .list
        }
        list.receive(mouse, in: area, rowsAnItem: options.listRows)
    }

    private mutating func takeText(_ mouse: MouseEvent, in area: Rectangle) -> [ReaderEffect] {
        var effects: [ReaderEffect] = []
        if mouse.action == .press {
            notices.clear()
            if focus == .list { effects = open() }
        }
        visit.article?.receive(mouse, in: area)
        return effects
    }

    private mutating func takePanel(_ mouse: MouseEvent, in area: Rectangle) {
        var panel = SpeakersPanel(article)
        if case .speakers(let open) = mode { panel = open }
        switch mouse.action {
        case .wheelUp, .wheelDown:
            guard case .speakers = mode else { return }
            _ = perform(mouse.action == .wheelUp ? .moveUp : .moveDown, panel, .up, nil)
        case .press:
            guard let entry = SpeakersView.entry(at: mouse.point, in: area, top: panel.top) else { return }
            switch panel.pick(entry, of: speakerEntries.entries) {
            case .follow(let voice): follow(voice: voice)
            default: mode = .speakers(panel)
            }
        case .drag, .release: break
        }
    }
}
