import Testing

@testable import TerminalCanvas

@Suite("Text made safe for a terminal")
struct PrintableTextTests {
    @Test(
        "what could steer a terminal is shown, everything else passes",
        arguments: [
            ("Café “😀” 日本", "Café “😀” 日本"), ("a\u{1B}[2Jb", "a␛[2Jb"), ("a\u{7F}b", "a␡b"), ("a\u{9B}b", "a\u{FFFD}b"),
            ("a\u{202E}b", "a\u{FFFD}b"), ("a\u{E0001}b", "a\u{FFFD}b"), ("a\nb", "a␊b"),
        ])
    func replaces(text: String, shown: String) {
        #expect(PrintableText.of(text) == shown)
    }
}
