import NewsModel

/// Which clippings of the library are wanted; all by default.
public struct ClippingFilter: Hashable, Sendable {
    /// What they have to hold.
    public var words: ClippingWords?
    /// The name of the collection they have to be in; case and accents do not matter.
    public var collection: String?
    /// The states wanted.
    public var states: Set<ClippingState>
    /// The article they have to be from, whether or not it is still there.
    public var article: Article.ID?

    /// Makes a filter.
    public init(
        words: ClippingWords? = nil, collection: String? = nil,
        states: Set<ClippingState> = Set(ClippingState.allCases), article: Article.ID? = nil
    ) {
        self.words = words
        self.collection = collection
        self.states = states
        self.article = article
    }

    /// The condition on the table "clipping".
    var condition: SQLCondition {
        var conditions: [SQLCondition] = []
        if let words { conditions.append(words.condition) }
        if let collection { conditions.append(SQLCondition("folded_collection = ?", [FoldedName.of(collection)])) }
        for state in ClippingState.allCases where !states.contains(state) {
            conditions.append(SQLCondition("state <> ?", [state.rawValue]))
        }
        if let article { conditions.append(SQLCondition("clipping.article = ?", [article.rawValue])) }
        return SQLCondition.all(of: conditions)
    }
}
