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

    /// The theme by option and environment.
    var resolved: Theme { Self.theme(option: theme, environment: ProcessInfo.processInfo.environment) }

    /// The theme by option and environment. COLORFGBG, which rxvt introduced, names two of the sixteen colours; a
    /// ground of 7 or of 9 and more is light.
    static func theme(option: Theme?, environment: [String: String]) -> Theme {
        if let option { return option }
        if let named = environment["QUOTH_THEME"].flatMap({ Theme(argument: $0) }) { return named }
        let ground = environment["COLORFGBG"]?.split(separator: ";").last.flatMap { Int($0) } ?? 0
        return ground == 7 || ground > 8 ? .light : .dark
    }
}
