import ReadingPage
import TerminalCanvas

extension String {
    /// The beginning of a title, between quotation marks.
    var quotedBriefly: String { "“" + firstWords(cells: 30).truncated(toWidth: 30) + "”" }
}
