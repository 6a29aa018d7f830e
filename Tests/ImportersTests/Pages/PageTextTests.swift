import NewsModel
import Testing

@testable import Importers

@Suite("HTML in feeds becomes text")
struct PageTextTests {
    private func kinds(_ html: String) -> [Paragraph.Kind] { PageText(fragment: html).paragraphs.map(\.kind) }

    @Test("plain text is one paragraph")
    func plain() {
        #expect(PageText(fragment: "Fish &amp; ships").text == "Fish & ships")
        #expect(kinds("Fish &amp; ships") == [.body])
    }

    @Test("paragraphs, headings and block quotes keep their kinds")
    func kinds() {
        let html = "<h2>Tides</h2><p>High at noon.</p><blockquote>Low at six.</blockquote>"
        #expect(PageText(fragment: html).text == "Tides\n\nHigh at noon.\n\nLow at six.")
        #expect(kinds(html) == [.heading, .body, .blockQuote])
    }

    @Test("two line breaks begin a paragraph, one breaks the line")
    func breaks() {
        #expect(PageText(fragment: "One<br>two<br><br>three").text == "One\ntwo\n\nthree")
    }

    @Test("a table's row is a line, a bar between its cells")
    func tables() {
        let html = "<table><tr><td>Ship</td><td>Berth</td></tr><tr><td>Ada</td><td>7</td></tr></table>"
        #expect(PageText(fragment: html).text == "Ship | Berth\n\nAda | 7")
    }

    @Test("scripts, forms' fields and hidden parts are no text")
    func unread() {
        #expect(PageText(fragment: "<script>x()</script>Shown<button>Buy</button><p hidden>Secret</p>").text == "Shown")
    }

    @Test("an empty piece has no paragraphs", arguments: ["", "<p></p>", "<br><br>"])
    func empty(html: String) {
        #expect(PageText(fragment: html).paragraphs.isEmpty)
    }
}
