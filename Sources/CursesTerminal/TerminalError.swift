/// Why a terminal could not be opened.
public struct TerminalError: Error, Hashable, Sendable {
    /// What was wrong.
    public enum Code: Hashable, Sendable {
        /// Standard input or output is no terminal.
        case notATerminal
        /// `TERM` is not set.
        case typeMissing
        /// The terminal database has no entry for `TERM`.
        case typeUnknown
        /// The terminal cannot move its cursor, so that nothing can be drawn.
        case cannotDraw
        /// The system refused, with this error number.
        case system(Int32)
    }

    /// What was wrong.
    public let code: Code
    /// `TERM` as it was found; nil where it is not set.
    public let type: String?

    /// Makes an error.
    public init(_ code: Code, type: String?) {
        self.code = code
        self.type = type
    }
}
