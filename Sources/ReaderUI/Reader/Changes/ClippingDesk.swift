import NewsModel

/// Where one was last among the clippings.
struct ClippingDesk: Equatable, Sendable {
    /// The collection that quotes were last put into from here; nil where none was.
    var collection: String?
    /// The clipping that was put aside or chosen last.
    var place: ClippingKey?
}
