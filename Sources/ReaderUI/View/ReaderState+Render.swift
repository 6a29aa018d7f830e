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
            if let rule = layout.rule { Rules.horizontal(rule, on: &canvas, palette.rule) }
            let area = Rectangle(x: 0, y: 0, width: size.width, height: helpHeight)
            HelpView(page: HelpPage(keymap), palette: palette).draw(top: top, in: area, on: &canvas)
        } else {
            drawPanes(layout, on: &canvas)
        }
        StatusView(state: self).draw(in: status, on: &canvas)
    }

    private func drawPanes(_ layout: ScreenLayout, on canvas: inout Canvas) {
        if let rule = layout.rule { Rules.horizontal(rule, on: &canvas, palette.rule) }
        if let area = layout.list {
            ListView(list: list, palette: palette, hasFocus: focus == .list, now: now).draw(in: area, on: &canvas)
        }
        if let area = layout.article ?? (layout.list?.inset(top: 2)), list.isLoaded, list.totalCount == 0 {
            EmptyListView(filter: list.filter, palette: palette).draw(in: area, on: &canvas)
        }
        if let article { draw(article, layout, on: &canvas) }
        if let divider = layout.divider { Rules.vertical(divider, meeting: layout.rule, on: &canvas, palette.rule) }
    }

    private func draw(_ article: ArticleState, _ layout: ScreenLayout, on canvas: inout Canvas) {
        if let pane = layout.article, let text = layout.text {
            let covered = article.coveredRows(height: text.height)
            if covered > 0 {
                StickyTitleView(title: article.article.draft.title, palette: palette)
                    .draw(x: text.x, in: pane, on: &canvas)
            }
            let lines = article.top + covered..<article.top + text.height
            ArticleView(state: article, palette: palette)
                .draw(from: lines.lowerBound, in: text.inset(top: covered), on: &canvas)
            let notes = SpeakerNotes(article, lines: lines)
            if let sidebar = layout.sidebar {
                SidebarView(state: article, notes: notes, palette: palette)
                    .draw(in: sidebar.inset(top: covered), on: &canvas)
            }
            if let gutter = layout.gutter {
                GutterView(state: article, notes: notes, palette: palette)
                    .draw(in: gutter.inset(top: covered), on: &canvas)
            }
        }
        if let panel = layout.panel, case .speakers(let choice) = mode {
            SpeakersView(speech: article.speech, panel: choice, palette: palette).draw(in: panel, on: &canvas)
        }
    }
}
