import TerminalCanvas

/// Writes links (OSC 8) over what ncurses has drawn, of which it knows nothing.
struct LinkOverlay {
    /// How many colours the terminal shows.
    let depth: ColorDepth
    /// Whether the locale's encoding has a scalar.
    let isEncodable: (Unicode.Scalar) -> Bool

    /// What is to be written for those links of `canvas` that stand on `rows`; "" for none. The cursor and the style stay
    /// as they were.
    func text(for canvas: Canvas, rows: Set<Int>) -> String {
        let links = canvas.links.filter { rows.contains($0.y) && isWritable($0, in: canvas) }
        guard !links.isEmpty else { return "" }
        return "\u{1B}7" + links.map { text(of: $0, in: canvas) }.joined() + "\u{1B}8"
    }

    private func text(of link: CanvasLink, in canvas: Canvas) -> String {
        var text = "\u{1B}[\(link.y + 1);\(link.x + 1)H\u{1B}]8;;\(link.address)\u{1B}\\"
        var style: Style?
        for x in link.x..<link.x + link.width {
            let cell = canvas[x, link.y]
            if cell.style != style { text += cell.style.sequence(depth: depth) }
            style = cell.style
            text += cell.glyph
        }
        return text + "\u{1B}]8;;\u{1B}\\"
    }

    /// Whether every cell is one scalar that is as wide everywhere.
    private func isWritable(_ link: CanvasLink, in canvas: Canvas) -> Bool {
        (link.x..<link.x + link.width).allSatisfy { x in
            let scalars = canvas[x, link.y].glyph.unicodeScalars
            return scalars.count == 1 && scalars.allSatisfy { $0.value >= 0x20 && $0.value < 0x250 && isEncodable($0) }
        }
    }

    /// Whether a terminal with this environment is known to show links.
    static func isSupported(_ environment: [String: String]) -> Bool {
        let type = environment["TERM"] ?? ""
        // What stands between, and what has no links, may print the address.
        if ["screen", "tmux", "linux", "vt"].contains(where: type.hasPrefix) || environment["TMUX"] != nil {
            return false
        }
        if ["xterm-kitty", "foot", "alacritty", "contour", "xterm-ghostty", "wezterm"].contains(where: type.hasPrefix) {
            return true
        }
        if let version = environment["VTE_VERSION"].flatMap({ Int($0) }) { return version >= firstVTE }
        if programs.contains(environment["TERM_PROGRAM"] ?? "") { return true }
        return ["KITTY_WINDOW_ID", "WT_SESSION", "KONSOLE_VERSION"].contains { environment[$0]?.isEmpty == false }
    }

    private static let firstVTE = 5_000
    private static let programs: Set<String> = ["iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "mintty", "rio"]
}
