import Markup

extension ImportError {
    /// Throws ``Code/noMarkupLibrary`` where no markup can be read.
    static func checkMarkupLibrary() throws(ImportError) {
        if let problem = MarkupLibrary.problem { throw ImportError(.noMarkupLibrary, cause: problem) }
    }
}
