import NewsModel
import ReadingPage
import TerminalCanvas

/// The one article that keys are about: the selected one, which is the one that shows.
extension ReaderState {
    /// What the list has of the article that is highlighted; nil where none is.
    var subject: ArticleSummary? { list.selected }

    /// Why keys have no article to act on, or none whose text is there yet.
    var absence: String {
        guard let subject else {
            guard list.isLoaded, list.sought == nil, list.totalCount == 0 else { return "the list is not loaded yet" }
            return list.query.showsAll ? "the library is empty" : "no article matches the filter"
        }
        return subject.title.quotedBriefly + (visit.isMissing(subject.id) ? " is gone" : " is not loaded yet")
    }

    /// Whether what the event asks for needs the article that was asked for last. Only moving on in the list does not, so
    /// that a held key does not load every article on its way.
    public func needsArticle(for event: TerminalEvent) -> Bool {
        guard case .key(let key) = event else { return false }
        if digit(key) != nil { return false }
        guard case .action(.command(let command)) = keymap.meaning(of: input.pending + [key], in: context),
            mode == .reading
        else { return true }
        switch command {
        case .nextArticle, .previousArticle: return false
        default: return focus == .text || !command.movesInPane
        }
    }

    /// Takes in that an article is not in the library any more.
    mutating func takeMissing(_ id: Article.ID) {
        guard id == visit.id else { return }
        let isNews = !visit.isMissing(id)
        visit.miss(id)
        say((list.selected.map { $0.title.quotedBriefly } ?? "this article") + " is no longer in the library")
        if isNews { list.reload() }
    }

    /// Goes to an article, wherever in the list it stands, and to a place in it.
    mutating func go(to key: ArticleSortKey, _ place: ArticleGoal.Place) {
        journey.goal = ArticleGoal(article: key.article, place: place)
        list.go(to: key, rows: listRows)
    }

    /// Takes in a stretch of the list. An article that one goes to, and that the filter hides, ends the filter.
    mutating func take(_ page: ListPage) {
        guard case .missing(let key) = list.take(page, rows: listRows) else { return }
        if list.query.showsAll {
            if journey.goal?.article == key.article { journey.goal = nil }
            say("this article is no longer in the library")
        } else {
            list.narrow(to: ListQuery(order: list.query.order), keeping: nil)
            list.go(to: key, rows: listRows)
            say("filter left: this article is not among its own")
        }
    }
}
