import Testing

@testable import quoth

@Suite("Terminal report")
struct TerminalReportTests {
    @Test(
        "the colours told are those the reader will use, with the way to better ones",
        arguments: [
            ("xterm-256color", [:], ["xterm-256color": 256], "256; if the terminal"),
            ("xterm-256color", ["COLORTERM": "truecolor"], ["xterm-256color": 256], "256, though COLORTERM promises"),
            (
                "xterm-256color", ["COLORTERM": "truecolor"], ["xterm-256color": 256, "xterm-direct": 1 << 24],
                "24 bits, drawn as xterm-direct"
            ),
            ("xterm-direct", [:], ["xterm-direct": 1 << 24], "24 bits"),
            ("xterm", [:], ["xterm": 8], "8; a TERM ending in 256color"), ("vt100", [:], ["vt100": -1], "none; a TERM"),
            ("xterm-256color", ["NO_COLOR": "1"], ["xterm-256color": 256], "none, NO_COLOR asks for it"),
        ] as [(String, [String: String], [String: Int], String)])
    func colours(type: String, environment: [String: String], database: [String: Int], start: String) {
        #expect(TerminalReport.colours(environment, type: type) { database[$0] }.hasPrefix(start))
    }
}
