import TerminalCanvas
import Testing

@testable import CursesTerminal

@Suite("Colour support")
struct ColorSupportTests {
    private static let database = [
        "vt100": 0, "linux": 8, "aixterm": 16, "rxvt-88color": 88, "xterm-256color": 256, "screen-256color": 256,
        "xterm-direct": 16_777_216,
    ]

    @Test(
        "the depth follows the terminal database, COLORTERM and NO_COLOR",
        arguments: [
            ([:], "vt100", .none, "vt100"), ([:], "linux", .eight, "linux"), ([:], "aixterm", .sixteen, "aixterm"),
            ([:], "rxvt-88color", .sixteen, "rxvt-88color"), ([:], "xterm-256color", .indexed, "xterm-256color"),
            ([:], "xterm-direct", .direct, "xterm-direct"), ([:], "unknown", .none, "unknown"),
            (["COLORTERM": "truecolor"], "xterm-256color", .direct, "xterm-direct"),
            (["COLORTERM": "24bit"], "xterm-256color", .direct, "xterm-direct"),
            (["COLORTERM": "yes"], "xterm-256color", .indexed, "xterm-256color"),
            (["COLORTERM": "truecolor"], "screen-256color", .indexed, "screen-256color"),
            (["NO_COLOR": "1", "COLORTERM": "truecolor"], "xterm-256color", .none, "xterm-256color"),
            (["NO_COLOR": ""], "xterm-256color", .indexed, "xterm-256color"),
        ] as [([String: String], String, ColorDepth, String)])
    func support(environment: [String: String], type: String, depth: ColorDepth, entry: String) {
        let support = ColorSupport(environment: environment, type: type) { Self.database[$0] }
        #expect(support.depth == depth)
        #expect(support.type == entry)
    }
}
