import NewsModel

/// Loading the list anew, and what stays selected then.
extension ListState {
    /// An article that is to be selected once the list is there, wherever it then stands.
    struct Sought: Equatable, Sendable {
        /// The article, and where its neighbours are should it be gone.
        let key: ArticleSortKey
        /// The row it is to have: how far it stands below the first place shown.
        let row: Int
        /// Whether it is gone to, so that it has to come into sight, or merely kept.
        let isGoal: Bool
        /// Whether it was asked for.
        var isAsked = false
    }

    /// What came of an article that was to be selected.
    enum Finding: Hashable, Sendable {
        /// It is selected, or its neighbour where one only wanted to stay.
        case asWanted
        /// One wanted to go to it, and the list does not have it; its neighbour is selected.
        case missing(ArticleSortKey)
    }

    /// The key of the selected article, or of the one selected last where none is now.
    var keptKey: ArticleSortKey? { sought?.key ?? selected?.sortKey ?? lastSelected }

    /// Forgets what was loaded, because it changed. The selected article, or the one of `key`, will be selected again and
    /// stay on its row; where it is gone, its neighbour will.
    mutating func reload(keeping key: ArticleSortKey? = nil) {
        forgetPages()
        guard let kept = key ?? keptKey else { return }
        seek(Sought(key: kept, row: row, isGoal: sought?.isGoal ?? false))
    }

    /// Starts anew with what `query` shows, and selects the article of `key`, or the one selected now, if that is among it.
    mutating func narrow(to query: ListQuery, keeping key: ArticleSortKey?, feedName: String? = nil) {
        let kept = key ?? keptKey
        let wasGoal = sought?.isGoal ?? false
        let row = row
        narrow(to: query, feedName: feedName)
        if let kept { seek(Sought(key: kept, row: row, isGoal: wasGoal)) }
    }

    /// Selects an article wherever it stands, and shows it among `rows` rows, at once where it is loaded.
    mutating func go(to key: ArticleSortKey, rows: Int) {
        if sought == nil, let place = place(of: key.article) {
            select(place, rows: rows)
        } else {
            let row = row
            forgetPages()
            seek(Sought(key: key, row: row, isGoal: true))
        }
    }

    /// Takes in the stretch that was asked for around the sought article.
    mutating func take(_ page: ListPage, seeking sought: Sought, at place: Int, rows: Int) -> Finding {
        finishSeeking()
        insert(page)
        select(place, top: place - sought.row)
        if sought.isGoal { reveal(rows: rows) } else { scroll(by: 0, rows: rows) }
        return sought.isGoal && selected?.id != sought.key.article ? .missing(sought.key) : .asWanted
    }

    private var row: Int { sought?.row ?? selection - top }
}
