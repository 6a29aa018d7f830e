import TerminalCanvas
import Testing

@testable import quoth

@Suite("Window size")
struct WindowSizeTests {
    @Test(
        "columns come before rows; what is no size is refused",
        arguments: [
            ("120x36", Size(width: 120, height: 36)), ("1X1", Size(width: 1, height: 1)), ("0x5", nil), ("80", nil),
            ("80x", nil), ("80x24x2", nil), ("-1x5", nil), ("99999x2", nil), ("", nil),
        ])
    func sizes(text: String, size: Size?) {
        #expect(WindowSize(argument: text)?.size == size)
    }
}
