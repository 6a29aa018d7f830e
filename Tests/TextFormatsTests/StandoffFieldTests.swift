import Testing

@testable import TextFormats

@Suite("Fields of brat's standoff")
struct StandoffFieldTests {
    @Test(
        "words have a scalar for each of the text's, none of which ends the field",
        arguments: [
            ("a  b", "a  b"), ("a\t\nb", "a  b"), ("a\u{2028}\u{85}\u{B}\u{1D}b", "a    b"),
            ("\u{202E}\u{2068}a", "\u{FFFD}\u{FFFD}a"),
            ("\u{1B}[2J", "\u{FFFD}[2J"), ("é\u{301}", "é\u{301}"),
        ])
    func words(text: String, field: String) {
        #expect(StandoffField.words(text) == field)
        #expect(StandoffField.words(text).unicodeScalars.count == text.unicodeScalars.count)
    }
}
