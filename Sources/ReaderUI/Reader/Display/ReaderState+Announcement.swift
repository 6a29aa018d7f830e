import NewsModel
import ReadingPage
import TerminalCanvas

/// What one is at: what a program that reads the screen aloud is to say when it changes.
struct Attention: Equatable {
    /// The selected article's place in the list.
    var selection: Int
    /// The article that shows.
    var article: Article.ID?
    /// The quote one is at.
    var quote: Int?
    /// The pane that keys go to.
    var focus: Pane
    /// The match one is at.
    var match: Int?
}

extension ReaderState {
    /// What one is at now.
    var attention: Attention {
        Attention(
            selection: list.selection, article: article?.article.id, quote: article?.quote, focus: focus,
            match: article?.search?.current)
    }

    /// What to say of what one is at, where that changed and nothing else is said; nil where nothing is.
    func announcement(since before: Attention) -> String? {
        let now = attention
        guard options.isForScreenReader, mode == .reading, notice == nil, now != before else { return nil }
        if focus == .list { return now.selection == before.selection && now.focus == before.focus ? nil : itemWords }
        guard let article else { return nil }
        if let quote = now.quote, quote != before.quote || now.focus != before.focus {
            return words(ofQuote: quote, article)
        }
        if let match = now.match, match != before.match {
            return "match \(match + 1) of \(article.search?.matches.count ?? 0)"
        }
        return now.article == before.article && now.focus == before.focus ? nil : article.article.draft.title.onOneLine
    }

    /// "2 of 12: Ferry Fares to Rise, Gazette, 3 days ago, no quotes, unread".
    private var itemWords: String? {
        guard let summary = list.selected else { return list.isLoaded ? "no articles" : nil }
        let facts = [
            summary.title.onOneLine, summary.source?.onOneLine, dates.long(summary),
            Plural.orNone(summary.quoteCount, "quote"), summary.isRead ? nil : "unread",
            summary.isStarred ? "starred" : nil,
        ]
        return "\(list.selection + 1) of \(list.totalCount): " + facts.compactMap { $0 }.joined(separator: ", ")
    }

    /// "quote 4 of 11: Ada Moss said".
    private func words(ofQuote quote: Int, _ article: ArticleState) -> String {
        let place = article.speech.quotations[quote]
        let attribution = article.speech.attributions[place]
        let name = article.speech.voice(of: place).name.onOneLine
        let cue = attribution.cue.first.map { article.article.draft.text.text(in: $0).onOneLine }
        let manner = attribution.modality.caution(beside: cue ?? "") ?? cue
        let number = article.followedQuotes.firstPlace { $0 >= quote } + 1
        let words = [name, manner, article.speech.sureness(of: place)].compactMap { $0 }
        return "\(article.speech.noun) \(number) of \(article.followedQuotes.count): " + words.joined(separator: " ")
    }

    /// The cell of what one is at, for the cursor to follow.
    func attended(_ layout: ScreenLayout) -> Point? {
        if let clippings { return ClippingsView.pointOfChosen(in: clippings) }
        if let feeds, let area = layout.list { return FeedsView.point(of: feeds, in: area) }
        if focus == .list, let area = layout.list {
            return ListView.point(ofPlace: list.selection, in: area, top: list.top, rowsAnItem: options.listRows)
        }
        guard let article, let text = layout.text else { return nil }
        let line = article.quote.map { article.lines(ofQuote: $0).lowerBound } ?? article.top
        return Point(x: text.x, y: text.y + min(max(0, line - article.top), text.height - 1))
    }
}
