/// One line of a speaker's page.
struct SpeakerPageLine: Equatable, Sendable {
    /// What a line is for.
    enum Kind: Equatable, Sendable {
        /// A heading: an article's title, and who published it when; or a day.
        case heading(title: String, details: String)
        /// What stands before a quote: "Ada Moss denied:", and how sure that is.
        case introduction(String, details: String)
        /// A line of a quote.
        case words(String, isQuotation: Bool)
        /// Air.
        case blank
    }

    /// What it is for.
    let kind: Kind
    /// The quote it belongs to: its place among those shown; nil for headings and air.
    let quote: Int?
}
