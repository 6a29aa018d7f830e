import ReadingPage

/// What all that somebody said is asked for.
public enum QuotePurpose: Hashable, Sendable {
    /// To be written to a file.
    case export(QuoteExportFormat)
    /// To be the input of a shell's command.
    case pipe(String)
}
