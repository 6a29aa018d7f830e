/// How an article is written to a file.
public enum ExportFormat: String, Hashable, Sendable, CaseIterable {
    /// One page for a browser, speakers' colours and names in it.
    case html
    /// Text with the quotes by speaker below it.
    case markdown
    /// An object with all that was found.
    case json
}
