import TerminalCanvas

extension ReaderState {
    /// Lines of text, and articles, that a notch of the wheel moves.
    private static let wheel = (lines: 3, articles: 2)

    /// Does what the mouse asks for, at the place under the pointer.
    mutating func take(_ mouse: MouseEvent) -> [ReaderEffect] {
        switch mode {
        case .prompt: return []
        case .help:
            if mouse.action != .press { perform(mouse.action == .wheelUp ? .moveUp : .moveDown, helpTop: helpTop) }
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

    private var helpTop: Int {
        if case .help(let top) = mode { top } else { 0 }
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
        }
        return []
    }

    private mutating func takePanel(_ mouse: MouseEvent, in area: Rectangle) {
        guard case .speakers(let panel) = mode else { return }
        switch mouse.action {
        case .wheelUp: perform(.moveUp, panel, .up)
        case .wheelDown: perform(.moveDown, panel, .down)
        case .press:
            guard let entry = SpeakersView.entry(at: mouse.point, in: area, top: panel.top),
                entry < SpeakersView.entries(of: article)
            else { return }
            follow(voice: entry)
        }
    }
}
