import Foundation

/// What can be told about the terminal without taking it over.
enum TerminalReport {
    /// Lines for people: the terminal, its size, its colours, the locale; each with what to do where it falls short.
    static func lines(_ environment: [String: String]) -> [String] {
        let name = environment["TERM"] ?? ""
        var lines: [String] = []
        if name.isEmpty || name == "dumb" {
            lines.append(
                "terminal  TERM is \(name.isEmpty ? "not set" : "dumb"): the reader needs a terminal such as xterm")
        } else {
            lines.append("terminal  \(printable(name))\(size)")
        }
        lines.append("colours   \(colours(name, environment))")
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

    private static func colours(_ name: String, _ environment: [String: String]) -> String {
        if let value = environment["NO_COLOR"], !value.isEmpty { return "none, NO_COLOR asks for it" }
        let isDirect = ["truecolor", "24bit"].contains(environment["COLORTERM"] ?? "") || name.hasSuffix("-direct")
        if isDirect { return "24 bits" }
        return name.contains("256color") ? "256" : "8 or 16; a TERM ending in 256color shows speakers better"
    }
}
