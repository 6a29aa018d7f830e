import NewsModel
import TerminalCanvas

extension ReaderState {
    /// Takes in what happened and returns what is to be done about it.
    ///
    /// No key costs time in proportion to the article, but for those that search it or change its width.
    public mutating func update(_ event: ReaderEvent) -> [ReaderEffect] {
        var effects: [ReaderEffect] = []
        switch event {
        case .terminal(.key(let key)):
            notice = nil
            effects = take(key)
        case .terminal(.mouse(let mouse)): effects = take(mouse)
        case .terminal(.resize(let size)):
            self.size = size
            list.reveal(rows: listRows)
        case .terminal(.hangUp): return [.quit]
        case .listLoaded(let page): list.take(page)
        case .articleOpened(let article): take(article)
        case .failed(let sentence):
            list.giveUpWaiting()
            notice = sentence
            return []
        }
        return effects + settle()
    }

    /// Fits everything to the window, and asks for what is about to be shown.
    private mutating func settle() -> [ReaderEffect] {
        let layout = layout
        if let widths = layout.textWidths, let text = layout.text { shown?.fit(widths, height: text.height) }
        if case .speakers(var panel) = mode {
            let entries = SpeakersView.entries(of: article)
            panel.reveal(rows: SpeakersView.rows(in: layout.panel), entries: entries)
            mode = .speakers(panel)
        }
        return list.requests(rows: listRows) + previewSelected()
    }

    /// Asks for the selected article, so that the right pane shows it.
    private mutating func previewSelected() -> [ReaderEffect] {
        if list.isLoaded, list.totalCount == 0 {
            wanted = nil
            shown = nil
        }
        guard let summary = list.selected, summary.id != wanted else { return [] }
        wanted = summary.id
        return [.openArticle(summary.id)]
    }

    private mutating func take(_ article: Article) {
        guard article.id == wanted else { return }
        let widths = layout.textWidths ?? TextLayout.Widths(text: measure, title: measure)
        let details = ArticleDetails.line(for: article, now: now)
        shown = ArticleState(article, details: details, widths: widths, visitsReported: visitsReported)
        switch mode {
        case .speakers: mode = .reading
        case .prompt(let prompt) where prompt.purpose == .search: mode = .reading
        default: break
        }
    }
}
