import NewsModel
import ReadingPage
import TerminalCanvas

/// What shows in a window that is too small for anything else.
enum TooSmallView {
    /// Says how much room is needed, broken to fit.
    static func draw(on canvas: inout Canvas, _ palette: Palette) {
        let bytes = Array("Quoth needs \(ScreenLayout.smallest.width)x\(ScreenLayout.smallest.height)".utf8)
        let whole = TextRange(0, bytes.count)
        let lines = LineBreaker.lines(of: whole, in: TextUnits(bytes: bytes), limit: canvas.size.width)
        let top = max(0, (canvas.size.height - lines.count) / 2)
        for (row, range) in lines.enumerated() {
            let line = String(decoding: bytes[range.start..<range.end], as: UTF8.self)
            canvas.write(line, x: max(0, (canvas.size.width - range.length) / 2), y: top + row, style: palette.notice)
        }
    }
}
