import NewsModel

/// What a collection of clippings is chosen for.
public enum CollectionUse: Hashable, Sendable {
    /// To put quotes into; whether somebody is asked where a collection was used before.
    case clip([ClippedQuote], asks: Bool)
    /// To move a clipping to.
    case move(Clipping)
}
