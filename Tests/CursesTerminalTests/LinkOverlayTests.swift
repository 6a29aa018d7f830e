import TerminalCanvas
import Testing

@testable import CursesTerminal

@Suite("Links of the terminal’s own")
struct LinkOverlayTests {
    private let overlay = LinkOverlay(depth: .none, isEncodable: { $0.isASCII })

    private func canvas(_ text: String, address: String = "https://a.example", width: Int = 5) -> Canvas {
        let address = WebAddress(address)
        var canvas = Canvas(Size(width: 20, height: 3))
        canvas.write(text, x: 2, y: 1, style: Style(nil, .underline))
        if let address { canvas.link(address, x: 2, y: 1, width: width) }
        return canvas
    }

    @Test("the linked cells are written again between the address and its end, and the cursor goes back")
    func written() {
        #expect(
            overlay.text(for: canvas("https://a"), rows: [1])
                == "\u{1B}7\u{1B}[2;3H\u{1B}]8;;https://a.example\u{1B}\\\u{1B}[0m\u{1B}[4mhttps\u{1B}]8;;\u{1B}\\\u{1B}8"
        )
    }

    @Test("rows that were not drawn are left alone, and so is what a terminal may show otherwise")
    func left() {
        #expect(overlay.text(for: canvas("https"), rows: [0, 2]).isEmpty)
        #expect(overlay.text(for: canvas("httpé"), rows: [1]).isEmpty)
        #expect(overlay.text(for: canvas("h字x"), rows: [1]).isEmpty)
        #expect(overlay.text(for: canvas("h\u{1B}x"), rows: [1]).isEmpty)
    }

    @Test(
        "an address is ASCII, leads to a page, and cannot steer the terminal",
        arguments: [
            ("https://a/é", "https://a/%C3%A9"), ("https://a b", nil), ("https://a\u{1B}\\", nil), ("", nil),
            ("https://a/\u{9C}", nil), ("https://a/\u{202E}", nil), ("ftp://a", nil),
            ("https://a/\u{301}\u{FE0F}", "https://a/%CC%81%EF%B8%8F"),
        ] as [(String, String?)])
    func addresses(address: String, encoded: String?) {
        #expect(canvas("https", address: address).links.first?.address == encoded)
    }

    @Test("cells outside the canvas are none")
    func outside() {
        #expect(canvas("https", width: 100).links.first?.width == 18)
        #expect(canvas("https", width: 0).links.isEmpty)
    }

    @Test(
        "terminals are known by what they say of themselves",
        arguments: [
            (["TERM": "xterm-256color"], false), (["TERM": "xterm-kitty"], true), (["TERM": "foot"], true),
            (["TERM": "xterm-256color", "VTE_VERSION": "7200"], true),
            (["TERM": "xterm-256color", "VTE_VERSION": "4600"], false),
            (["TERM": "xterm-256color", "TERM_PROGRAM": "WezTerm"], true),
            (["TERM": "tmux-256color", "VTE_VERSION": "7200"], false),
            (["TERM": "xterm-256color", "TMUX": "/tmp/x", "VTE_VERSION": "7200"], false),
            (["TERM": "linux", "WT_SESSION": "1"], false), ([:], false),
        ])
    func support(environment: [String: String], isSupported: Bool) {
        #expect(LinkOverlay.isSupported(environment) == isSupported)
    }
}
