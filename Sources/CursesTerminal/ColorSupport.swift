import TerminalCanvas

/// How many colours to use, and what the terminal must be taken for to show them.
struct ColorSupport: Equatable {
    /// How many colours to use.
    let depth: ColorDepth
    /// The entry of the terminal database to draw with.
    let type: String

    /// Decides from the environment and the terminal database.
    ///
    /// Where `COLORTERM` promises 24 bits, `TERM`'s sister entry "…-direct" is used if the database has it, for ncurses
    /// sends exact colours through such an entry only.
    ///
    /// - Parameter colors: the number of colours of an entry; nil where the database has no such entry.
    init(environment: [String: String], type: String, colors: (String) -> Int?) {
        let isPlain = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
        let promised = ["truecolor", "24bit"].contains(environment["COLORTERM"] ?? "")
        let suffix = "-256color"
        let sister = (type.hasSuffix(suffix) ? String(type.dropLast(suffix.count)) : type) + "-direct"
        if isPlain {
            (depth, self.type) = (.none, type)
        } else if promised, let number = colors(sister), number >= ColorDepth.direct.rawValue {
            (depth, self.type) = (.direct, sister)
        } else {
            (depth, self.type) = (Self.depth(of: colors(type) ?? 0), type)
        }
    }

    private static func depth(of colors: Int) -> ColorDepth {
        ColorDepth.allCases.last { $0.rawValue <= max(0, colors) } ?? .none
    }
}
