import Testing

@testable import Importers

@Suite("Control characters stay out of fields")
struct ControlCharactersTests {
    @Test(
        "in a line each is a space, in a text all but breaks and tabs",
        arguments: [
            ("a\u{1B}b", "a b", "a b"), ("a\nb\tc", "a b c", "a\nb\tc"), ("a\u{85}b", "a\u{A0}b", "a\u{A0}b"),
            ("é\u{7F}", "é ", "é "), ("", "", ""), ("«ß»", "«ß»", "«ß»"),
        ])
    func replaced(text: String, line: String, kept: String) {
        #expect(ControlCharacters.replaced(inLine: text) == line)
        #expect(ControlCharacters.replaced(inText: text) == kept)
    }

    @Test("places in a text stay where they are", arguments: ["a\u{1B}b\u{9B}c", "\u{85}\u{0}é"])
    func places(text: String) {
        #expect(ControlCharacters.replaced(inText: text).utf8.count == text.utf8.count)
    }

    @Test("an address loses them")
    func address() {
        #expect(ControlCharacters.removed(fromAddress: "https://a/\r\nb\u{9B}") == "https://a/b")
    }

    @Test("no field of a feed or a mail has one")
    func documents() throws {
        let feed = try FeedImporter().feed(
            of: Array(
                #"{"version": "https://jsonfeed.org/version/1", "title": "a\u001bb", "items": [{"id": "1\u0007", "url": "http://a/\n1", "content_html": "x\u009by"}]}"#
                    .utf8))
        #expect(feed.title == "a b")
        #expect(feed.entries.first?.id == "1")
        #expect(feed.entries.first?.content == "x\u{A0}y")
        let mail = try MailImporter().message(
            of: Array("Subject: =?utf-8?Q?a=1Bb?=\r\nFrom: c@d\r\nDate: 1 Mar 2026\r\n\r\nOne\u{1B}[2Jtwo".utf8))
        #expect(mail.subject == "a b")
        #expect(mail.body == .text("One [2Jtwo"))
    }
}
