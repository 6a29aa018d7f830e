import NewsModel
import TerminalCanvas

/// What the reader asks its surroundings to do, by who does it; an answer, where there is one, comes back as a ``ReaderEvent``.
public enum ReaderEffect: Hashable, Sendable {
    /// The library is asked.
    case library(LibraryRequest)
    /// Whatever surrounds the reader is asked.
    case outside(OutsideRequest)
    /// These keys are to be taken as if they were pressed now, one after the other.
    case press([Key])

    /// Whoever shows the reader is asked.
    static func terminal(_ request: TerminalRequest) -> ReaderEffect { .outside(.terminal(request)) }

    /// Another program or a file is asked for.
    static func program(_ request: ProgramRequest) -> ReaderEffect { .outside(.program(request)) }

    /// Whoever looks for regular expressions is asked.
    static func patterns(_ request: PatternRequest) -> ReaderEffect { .outside(.patterns(request)) }
}
