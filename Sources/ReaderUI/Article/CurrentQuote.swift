import NewsModel

/// The quote that one is at.
enum CurrentQuote: Equatable, Sendable {
    /// None yet.
    case none
    /// The one with this place among the quotations.
    case at(Int)
    /// One of these words, while they are not among the quotations; it is current again when they are.
    case lost(TextRange)

    /// Its place among the quotations; nil where it has none.
    var place: Int? {
        if case .at(let place) = self { place } else { nil }
    }
}
