import ArgumentParser
import ReaderUI

import class Foundation.ProcessInfo

extension Theme: ExpressibleByArgument {}

/// Whether the reader is drawn for a dark or a light ground.
struct ThemeOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Colours for a dark or a light ground.",
            discussion: "Without it, $QUOTH_THEME, else what the terminal says in $COLORFGBG, else dark.",
            valueName: "dark|light"))
    var theme: Theme?

    /// The theme by option and environment; tells on standard error of a QUOTH_THEME that names none.
    func resolve() -> Theme {
        let environment = ProcessInfo.processInfo.environment
        if let warning = Self.warning(option: theme, environment: environment) {
            StandardError.writeLine("quoth: \(warning)")
        }
        return Self.theme(option: theme, environment: environment)
    }

    /// What is wrong with QUOTH_THEME; nil where nothing is, or it does not count.
    static func warning(option: Theme?, environment: [String: String]) -> String? {
        guard option == nil, let name = environment["QUOTH_THEME"], !name.isEmpty, Theme(argument: name) == nil else {
            return nil
        }
        let themes = Theme.allCases.map(\.rawValue).joined(separator: " and ")
        return "QUOTH_THEME is \"\(name)\", which is no theme; there are \(themes)."
    }

    /// The theme by option and environment. COLORFGBG, which rxvt introduced, names two of the sixteen colours; a
    /// ground of 7 or of 9 and more is light.
    static func theme(option: Theme?, environment: [String: String]) -> Theme {
        if let option { return option }
        if let named = environment["QUOTH_THEME"].flatMap({ Theme(argument: $0) }) { return named }
        let ground = environment["COLORFGBG"]?.split(separator: ";").last.flatMap { Int($0) } ?? 0
        return ground == 7 || ground > 8 ? .light : .dark
    }
}
