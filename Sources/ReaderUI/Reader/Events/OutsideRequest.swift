import NewsModel
import ReadingPage

/// What the reader asks of its surroundings besides the library.
public enum OutsideRequest: Hashable, Sendable {
    /// Whoever shows the reader does this.
    case terminal(TerminalRequest)
    /// Another program, or a file, is needed for this.
    case program(ProgramRequest)
    /// Whoever brings articles in does this; answered by ``ReaderEvent/news(_:)``.
    case news(NewsRequest)
    /// Whoever looks for regular expressions does this; answered by ``ReaderEvent/matchesFound(_:number:)``.
    case patterns(PatternRequest)
}

/// What the reader asks of whoever shows it.
public enum TerminalRequest: Hashable, Sendable {
    /// Put text on the clipboard.
    case copy(String)
    /// Draw everything anew, whatever the terminal shows.
    case redraw
    /// Stop, as Ctrl-Z does.
    case suspend
    /// End the program.
    case quit
}

/// What leads out of the reader to other programs and files; answered by ``ReaderEvent/told(_:)`` or
/// ``ReaderEvent/failed(_:)`` where there is something to say.
public enum ProgramRequest: Hashable, Sendable {
    /// Show an address in a browser.
    case openAddress(String)
    /// Write an article to a file.
    case export(Article, ExportFormat)
    /// Write somebody's quotes to a file.
    case exportQuotes(SpeakerRecord, QuoteExportFormat)
    /// Write clippings to a file named for their collection.
    case exportClippings([Clipping], collection: String?, ClippingFormat)
    /// Run a shell's command with text as its input, on the terminal.
    case pipe(command: String, text: String)
    /// Show text in the user's pager.
    case view(String)
    /// Open text in the user's editor.
    case edit(String)
}
