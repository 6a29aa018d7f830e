/// How somebody's quotes are written to a file.
public enum QuoteExportFormat: String, Hashable, Sendable, CaseIterable {
    /// Who said it and how, the words as a block quotation, article and date.
    case markdown
    /// A table with a row a quote.
    case csv
    /// An array with an object a quote.
    case json
}
