import TerminalCanvas
import Testing

@testable import ReaderUI

@Suite struct ColorScreenTests {
    @Test("without colours nothing is coloured, and numbers stand for speakers")
    func noColors() {
        for keys in ["", "l]", "ls", "l/quay", "?", "f"] {
            var reader = ReaderHarness(depth: .none)
            reader.press(keys)
            let canvas = reader.canvas
            let styles = Set((0..<canvas.size.height).flatMap { canvas.row($0).map(\.style) })
            #expect(styles.allSatisfy { $0.foreground == nil && $0.background == nil })
        }
        #expect(ReaderHarness(depth: .none).screen.contains("▎[1] Ada Moss"))
    }

    @Test("a theme that paints its ground leaves no cell on the terminal's own, and others leave it where it is")
    func ground() {
        for paintsGround in [true, false] {
            var options = ReaderOptions()
            options.theme.paintsGround = paintsGround
            let canvas = ReaderHarness(options: options).canvas
            let styles = Set((0..<canvas.size.height).flatMap { canvas.row($0).map(\.style) })
            #expect(styles.contains { $0.background == nil } == !paintsGround)
            #expect(styles.contains { $0.foreground == nil } == !paintsGround)
            #expect(styles.contains { $0.background == options.theme.ground } == paintsGround)
        }
    }
}
