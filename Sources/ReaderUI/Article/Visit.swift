import NewsModel

/// Which article is visited, and how far one has got there.
enum Visit: Equatable, Sendable {
    /// None.
    case nothing
    /// It was asked for; until it comes, the one before is kept.
    case awaited(Article.ID, goal: ArticleGoal.Place?, meanwhile: ArticleState?)
    /// The library does not have it any more.
    case missing(Article.ID, meanwhile: ArticleState?)
    /// It is there.
    case shown(ArticleState)

    /// The article that is visited.
    var id: Article.ID? {
        switch self {
        case .nothing: nil
        case .awaited(let id, _, _), .missing(let id, _): id
        case .shown(let state): state.article.id
        }
    }

    /// Where to go in the article once it is there; nil for where one was last.
    var goal: ArticleGoal.Place? {
        if case .awaited(_, let goal, _) = self { goal } else { nil }
    }

    /// The text of the article that is visited, as far as it is there; what is set where none is there is lost.
    var article: ArticleState? {
        get { kept.flatMap { $0.article.id == id ? $0 : nil } }
        set { if article != nil, let newValue { keep(newValue) } }
    }

    /// Whether the library was found not to have an article that is visited.
    func isMissing(_ article: Article.ID) -> Bool {
        if case .missing(article, _) = self { true } else { false }
    }

    /// Visits another article, which is still to come.
    mutating func begin(_ id: Article.ID, goal: ArticleGoal.Place?) {
        self = .awaited(id, goal: goal, meanwhile: kept)
    }

    /// The library does not have the article that is visited.
    mutating func miss(_ id: Article.ID) { self = .missing(id, meanwhile: kept) }

    /// Changes the text that is kept of an article, if it is that article's; returns whether it is.
    @discardableResult
    mutating func change(_ id: Article.ID, _ change: (inout ArticleState) -> Void) -> Bool {
        guard var state = kept, state.article.id == id else { return false }
        change(&state)
        keep(state)
        return true
    }

    /// The text that is there, of this article or of the one before.
    private var kept: ArticleState? {
        switch self {
        case .nothing: nil
        case .awaited(_, _, let meanwhile), .missing(_, let meanwhile): meanwhile
        case .shown(let state): state
        }
    }

    private mutating func keep(_ state: ArticleState) {
        switch self {
        case .nothing: break
        case .awaited(let id, let goal, _): self = .awaited(id, goal: goal, meanwhile: state)
        case .missing(let id, _): self = .missing(id, meanwhile: state)
        case .shown: self = .shown(state)
        }
    }
}
