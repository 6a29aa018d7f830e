import TerminalCanvas

/// Rules, bars and marks in ASCII's characters, for fonts and eyes that want no others.
enum PlainBorders {
    /// Draws them in place of what is on the canvas; without `rules`, leaves those between lines of text out.
    static func draw(on canvas: inout Canvas, rules: Bool = true) {
        if !rules { canvas.replaceGlyphs(["─": " "]) }
        canvas.replaceGlyphs(standIns)
    }

    private static let standIns: [String: String] = {
        var standIns = ["─": "-", "│": "|", "┤": "+", "├": "+", "┼": "+", "┴": "+", "●": "*", "★": "+", "•": "o"]
        standIns["×"] = "x"
        (standIns["○"], standIns["✓"], standIns["✗"], standIns["◆"]) = ("o", "v", "x", "+")
        for bar in "▌▐▋▊▉█" { standIns[String(bar)] = "#" }
        for bar in "▎▏▕▍" { standIns[String(bar)] = "|" }
        for (bar, height) in zip("▁▂▃▄▅▆▇", "__--^^^") { standIns[String(bar)] = String(height) }
        return standIns
    }()
}
