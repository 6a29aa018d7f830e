import CursesTerminal
import Foundation
import TerminalCanvas

/// What can be told about the terminal without taking it over.
enum TerminalReport {
    /// Lines for people: the terminal, its size, its colours, the locale; each with what to do where it falls short.
    static func lines(_ environment: [String: String]) -> [String] {
        let name = environment["TERM"] ?? ""
        var lines: [String] = []
        if name.isEmpty || name == "dumb" {
            lines.append(
                "terminal  TERM is \(name.isEmpty ? "not set" : "dumb"): the reader needs a terminal such as xterm")
        } else if ColorSupport.colors(ofType: name) == nil {
            lines.append(
                "terminal  \(printable(name)), which the terminal database does not know; TERM=xterm-256color suits most"
            )
        } else {
            lines.append("terminal  \(printable(name))\(size)")
        }
        lines.append("colours   \(colours(environment, type: name, entry: ColorSupport.colors(ofType:)))")
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        let isUnicode = locale.lowercased().contains("utf-8") || locale.lowercased().contains("utf8")
        lines.append(
            isUnicode
                ? "locale    \(printable(locale))"
                : "locale    \(locale.isEmpty ? "not set" : printable(locale)): without UTF-8; set LANG=C.UTF-8 to see all characters"
        )
        return lines
    }

    private static var size: String {
        var window = winsize()
        guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0 else {
            return ", output goes to a pipe or a file"
        }
        return ", \(window.ws_col) columns, \(window.ws_row) rows"
    }

    /// The colours that the reader will use, and how to get better ones.
    ///
    /// - Parameter entry: the number of colours of an entry of the terminal database; nil where it has no such entry.
    static func colours(_ environment: [String: String], type: String, entry: (String) -> Int?) -> String {
        let support = ColorSupport(environment: environment, type: type, colors: entry)
        if support.isRefused { return "none, NO_COLOR asks for it" }
        let missing = printable(support.directType)
        switch support.depth {
        case .direct: return "24 bits" + (support.type == type ? "" : ", drawn as \(missing)")
        case .indexed where support.isDirectPromised:
            return "256, though COLORTERM promises 24 bits: the terminal database has no \(missing); "
                + "on Debian and Ubuntu, ncurses-term brings xterm-direct"
        case .indexed: return "256; if the terminal shows 24 bits, COLORTERM=truecolor asks for them"
        case .eight, .sixteen: return "\(support.depth.rawValue); a TERM ending in 256color shows speakers better"
        case .none: return "none; a TERM such as xterm-256color shows speakers in colours"
        }
    }
}
