/// Whether a token is the mark that opens or closes an outer quotation. The raw values are hashed.
enum QuotationEdge: UInt8, FeaturePart, Sendable {
    case neither = 0
    case closing = 1
    case opening = 2
    /// The edge of a mark that was looked for and is not there.
    case absent = 3
}
