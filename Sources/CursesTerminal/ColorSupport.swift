import TerminalCanvas

/// How many colours to use, and what the terminal must be taken for to show them.
public struct ColorSupport: Equatable, Sendable {
    /// How many colours to use.
    public let depth: ColorDepth
    /// The entry of the terminal database to draw with.
    public let type: String
    /// The entry through which ncurses would send exact colours; the database may lack it.
    public let directType: String
    /// Whether `NO_COLOR` asks for none.
    public let isRefused: Bool
    /// Whether `COLORTERM` promises 24 bits.
    public let isDirectPromised: Bool

    /// Decides from the environment and the terminal database.
    ///
    /// Where `COLORTERM` promises 24 bits, `TERM`'s sister entry "…-direct" is used if the database has it, for ncurses
    /// sends exact colours through such an entry only.
    ///
    /// - Parameters:
    ///   - environment: where `NO_COLOR` and `COLORTERM` are looked up.
    ///   - type: the terminal's entry in the database, as `TERM` names it.
    ///   - colors: the number of colours of an entry; nil where the database has no such entry.
    public init(environment: [String: String], type: String, colors: (String) -> Int?) {
        isRefused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
        isDirectPromised = ["truecolor", "24bit"].contains(environment["COLORTERM"] ?? "")
        let suffix = "-256color"
        let isDirect = type.hasSuffix("-direct")
        let family = type.hasSuffix(suffix) ? String(type.dropLast(suffix.count)) : type
        directType = isDirect ? type : family + "-direct"
        if isRefused {
            (depth, self.type) = (.none, type)
        } else if isDirectPromised, let number = colors(directType), number >= ColorDepth.direct.rawValue {
            (depth, self.type) = (.direct, directType)
        } else {
            (depth, self.type) = (Self.depth(of: colors(type) ?? 0), type)
        }
    }

    /// The number of colours that the terminal database has for `type`; nil where it has no such entry.
    public static func colors(ofType type: String) -> Int? { TerminalDescription(type)?.colors }

    private static func depth(of colors: Int) -> ColorDepth {
        ColorDepth.allCases.last { $0.rawValue <= max(0, colors) } ?? .none
    }
}
