/// How clippings are written.
public enum ClippingFormat: String, Hashable, Sendable, CaseIterable {
    /// Text to read.
    case text
    /// Text for a notebook, the quotes as block quotations.
    case markdown
    /// A table for a spreadsheet.
    case csv
    /// An array of objects.
    case json
    /// One page for a browser.
    case html
}
