import TerminalCanvas

/// What shows where there is no article to show.
struct EmptyListView {
    let filter: String
    let palette: Palette

    /// Says what to do.
    func draw(in area: Rectangle, on canvas: inout Canvas) {
        let top = area.y + min(2, max(0, area.height - lines.count))
        for (row, line) in lines.enumerated() where top + row < area.maxY {
            canvas.write(line.0, x: area.x + 2, y: top + row, style: line.1, limit: area.maxX)
        }
    }

    private var lines: [(String, Style)] {
        guard filter.isEmpty else {
            return [
                ("Nothing matches", palette.title), ("“\(filter.onOneLine)”.", palette.title), ("", palette.text),
                ("f    another filter", palette.text), ("Esc  all articles", palette.text),
            ]
        }
        return [
            ("No articles yet.", palette.title), ("", palette.text),
            ("Leave with q, then:", palette.text), ("", palette.text),
            ("  quoth import FILE", palette.accent), ("  quoth import FOLDER", palette.accent), ("", palette.text),
            ("Text: .txt .text .md", palette.dim), ("JSON: .json .jsonl", palette.dim), ("", palette.text),
            ("Then press ? for the keys.", palette.dim),
        ]
    }
}
