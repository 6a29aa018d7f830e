import CursesTerminal

import func Foundation.strerror

extension CommandFailure {
    /// Says why the reader cannot be shown, and what can be done instead.
    init(_ error: TerminalError) {
        let type = error.type ?? ""
        let reason =
            switch error.code {
            case .notATerminal:
                "The reader needs a terminal, and standard input or output is none."
            case .typeMissing:
                "The reader needs to know its terminal, and TERM is not set."
            case .typeUnknown:
                "The terminal database knows no \"\(type)\", which TERM names; TERM=xterm-256color suits most terminals."
            case .cannotDraw:
                "A terminal of type \"\(type)\" cannot move its cursor, so that the reader cannot be drawn."
            case .system(let number):
                "The terminal cannot be used: \(String(cString: strerror(number)))."
            }
        self.init(
            .unavailable,
            reason + " Without one, \"quoth snapshot\" prints the reader’s screen and \"quoth list\" the articles.")
    }
}
