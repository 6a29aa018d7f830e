import ReadingPage
import TerminalCanvas

extension ReaderState {
    /// Draws the screen; the canvas has the state's ``size``. Takes time in proportion to what is seen.
    public func render(into canvas: inout Canvas) {
        let layout = layout
        guard layout.list != nil || layout.article != nil else {
            TooSmallView.draw(on: &canvas, palette)
            return
        }
        let page = Rectangle(x: 0, y: 0, width: size.width, height: helpHeight)
        switch mode {
        case .help(let help):
            if let rule = layout.rule { Rules.horizontal(rule, on: &canvas, palette.rule) }
            HelpView(page: HelpPage(keymap, containing: help.query.text), palette: palette)
                .draw(top: help.top, in: page, on: &canvas)
        case .speakerPage:
            if let rule = layout.rule { Rules.horizontal(rule, on: &canvas, palette.rule) }
            if let speakerPage { draw(speakerPage, on: &canvas) }
        case .people(let people):
            if let rule = layout.rule { Rules.horizontal(rule, on: &canvas, palette.rule) }
            PeopleView(people: people, look: look(ofSpeaker:), palette: palette, dates: dates).draw(
                in: page, on: &canvas)
        case .prompt(let prompt) where prompt.page != nil:
            if let rule = layout.rule { Rules.horizontal(rule, on: &canvas, palette.rule) }
            if let page = prompt.page { draw(page, on: &canvas) }
        case .chooser(let chooser) where chooser.page != nil:
            if let rule = layout.rule { Rules.horizontal(rule, on: &canvas, palette.rule) }
            if let page = chooser.page { draw(page, on: &canvas) }
            if let area = layout.chooser {
                canvas.fill(area, style: .plain)
                ChooserView(chooser: chooser, palette: palette).draw(in: area, on: &canvas)
            }
        case .clippings(let clippings): draw(clippings, layout, on: &canvas)
        case .reading, .prompt, .feeds, .speakers, .chooser: drawPanes(layout, on: &canvas)
        }
        if let status = layout.status { StatusView(line: statusLine, palette: palette).draw(in: status, on: &canvas) }
        finish(&canvas, layout)
    }

    private func draw(_ page: SpeakerPage, on canvas: inout Canvas) {
        let area = Rectangle(x: 0, y: 0, width: size.width, height: helpHeight)
        SpeakerPageView(page: page, palette: palette).draw(in: area, on: &canvas)
    }

    /// What comes over everything drawn.
    private func finish(_ canvas: inout Canvas, _ layout: ScreenLayout) {
        palette.paintGround(of: &canvas)
        if options.hasPlainBorders || options.isForScreenReader {
            PlainBorders.draw(on: &canvas, rules: !options.isForScreenReader)
        }
        if options.isForScreenReader, canvas.cursor == nil { canvas.cursor = attended(layout) }
    }

    private func drawPanes(_ layout: ScreenLayout, on canvas: inout Canvas) {
        if let rule = layout.rule { Rules.horizontal(rule, on: &canvas, palette.rule) }
        if let area = layout.list, let feeds {
            FeedsView(pane: feeds, palette: palette, dates: dates).draw(in: area, on: &canvas)
        } else if let area = layout.list {
            ListView(
                list: list, palette: palette, hasFocus: focus == .list, dates: dates, rowsAnItem: options.listRows
            ).draw(in: area, on: &canvas)
        }
        if let area = layout.article ?? (layout.list?.inset(top: 2)), list.isLoaded, list.totalCount == 0 {
            EmptyListView(query: list.query, keymap: keymap, palette: palette).draw(in: area, on: &canvas)
        }
        if let article { draw(article, layout, on: &canvas) }
        if let area = layout.chooser, case .chooser(let chooser) = mode {
            ChooserView(chooser: chooser, palette: palette).draw(in: area, on: &canvas)
        }
        for divider in [layout.divider, layout.secondDivider] {
            let below = layout.chooser ?? layout.rule
            if let divider { Rules.vertical(divider, meeting: below, on: &canvas, palette.rule) }
        }
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
            if let strip = layout.strip {
                StripView(state: article, palette: palette)
                    .draw(in: strip.inset(top: covered), height: text.height, on: &canvas)
            }
            let notes = SpeakerNotes(article, lines: lines)
            if let sidebar = layout.sidebar {
                let texts = SidebarText(state: article, palette: palette)
                let wrapped = notes.wrapped(texts, width: sidebar.width - 1)
                SidebarView(state: article, notes: wrapped, palette: palette, covered: covered)
                    .draw(in: sidebar.inset(top: covered), on: &canvas)
            }
            if let gutter = layout.gutter {
                GutterView(state: article, notes: notes, palette: palette)
                    .draw(in: gutter.inset(top: covered), on: &canvas)
            }
        }
        if let panel = layout.panel {
            var open: SpeakersPanel?
            if case .speakers(let choice) = mode { open = choice }
            SpeakersView(
                state: article, entries: speakerEntries, panel: open, isPane: layout.hasSpeakersPane, palette: palette
            ).draw(
                in: panel, on: &canvas)
        }
    }
}
