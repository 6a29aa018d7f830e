import TerminalCanvas

extension ReaderState {
    /// Draws the screen; the canvas has the state's ``size``. Takes time in proportion to what is seen.
    public func render(into canvas: inout Canvas) {
        let layout = layout
        guard let status = layout.status else {
            TooSmallView.draw(on: &canvas, palette)
            return
        }
        if case .help(let top) = mode {
            let area = Rectangle(x: 0, y: 0, width: size.width, height: status.y)
            HelpView(page: HelpPage(keymap), palette: palette).draw(top: top, in: area, on: &canvas)
        } else {
            drawPanes(layout, on: &canvas)
        }
        StatusView(state: self).draw(in: status, on: &canvas)
    }

    private func drawPanes(_ layout: ScreenLayout, on canvas: inout Canvas) {
        if let rule = layout.rule { Rules.horizontal(rule, on: &canvas, palette.rule) }
        if let divider = layout.divider { Rules.vertical(divider, meeting: layout.rule, on: &canvas, palette.rule) }
        if let area = layout.list {
            ListView(list: list, palette: palette, hasFocus: focus == .list, now: now).draw(in: area, on: &canvas)
        }
        if let area = layout.article ?? (layout.list?.inset(top: 2)), list.isLoaded, list.totalCount == 0 {
            EmptyListView(filter: list.filter, palette: palette).draw(in: area, on: &canvas)
        }
        guard let article else { return }
        if let text = layout.text {
            ArticleView(state: article, palette: palette).draw(in: text, on: &canvas)
            let notes = SpeakerNotes(article, rows: text.height)
            if let sidebar = layout.sidebar {
                SidebarView(state: article, notes: notes, palette: palette).draw(in: sidebar, on: &canvas)
            }
            if let gutter = layout.gutter {
                GutterView(state: article, notes: notes, palette: palette).draw(in: gutter, on: &canvas)
            }
        }
        if let panel = layout.panel, case .speakers(let choice) = mode {
            SpeakersView(speech: article.speech, panel: choice, palette: palette).draw(in: panel, on: &canvas)
        }
    }
}
