import NewsModel

extension ListOrder {
    /// What is said of a list in this order; nil for the usual one.
    var words: String? {
        switch self {
        case .date: nil
        case .arrival: "by arrival"
        case .title: "by title"
        case .source: "by source"
        case .quotes: "most quotes first"
        }
    }
}
