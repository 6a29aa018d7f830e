import TerminalCanvas
import Testing

@testable import TextFormats

@Suite("Markdown")
struct MarkdownTextTests {
    @Test(
        "text shows as it is, and no more of it is escaped than has to be",
        arguments: [
            ("plain (1.5 %) – AT&T’s “so”!", "plain (1.5 %) – AT&T’s “so”!"),
            ("*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`"),
            ("<b>\u{301}", "\\<b\\>\u{301}"), ("[a](b)", "\\[a\\](b)"), ("![a](b)", "!\\[a\\](b)"), ("a\\b", "a\\\\b"),
            ("- a", "\\- a"), ("+ a", "\\+ a"), ("==", "\\=="), ("# a", "\\# a"), ("1. a", "1\\. a"),
            ("12) a", "12\\) a"),
            ("1.5", "1.5"), ("2026.", "2026\\."), ("&lt;b&gt; &c", "\\&lt;b\\&gt; &c"), ("  a\n\nb ", "a b"),
            ("~~a~~|b|", "\\~\\~a\\~\\~\\|b\\|"), ("ftp://a https://b", "ftp\\://a https\\://b"),
            ("\u{2066}- a\u{2069}", "\\- a"), ("\u{202E}a", "\u{FFFD}a"),
        ])
    func inline(text: String, written: String) { #expect(MarkdownText.inline(text) == written) }

    @Test(
        "a link leads where it says and cannot end early",
        arguments: [
            ("https://a.example/(x)", "[T\\]](<https://a.example/(x)>)"),
            ("https://a.example/>\"x", "[T\\]](<https://a.example/%3E%22x>)"),
            ("https://a.example/?a=1&lt=2&lt;", "[T\\]](<https://a.example/?a=1&lt=2&amp;lt;>)"),
            ("https://münchen.example/ß\u{301}", "[T\\]](<https://münchen.example/ß%CC%81>)"),
        ])
    func links(address: String, written: String) throws {
        #expect(MarkdownText.link("T]", to: try #require(WebAddress(address))) == written)
    }

    @Test("an address shows itself, in angle brackets where they mean nothing else")
    func shown() throws {
        #expect(MarkdownText.link(to: try #require(WebAddress("https://a.example/x"))) == "<https://a.example/x>")
        #expect(
            MarkdownText.link(to: try #require(WebAddress("https://a.example/?a&b_c")))
                == "[https\\://a.example/?a&b\\_c](<https://a.example/?a&b_c>)")
    }

    @Test(
        "addresses in prose are links, which keep all that was written",
        arguments: [
            ("See https://a.example/x_y.", "See <https://a.example/x_y>."),
            ("https://a.example/?a&b", "[https\\://a.example/?a&b](<https://a.example/?a&b>)"),
            ("(https://a.example/?a&amp;b)", "([https\\://a.example/?a\\&amp;b](<https://a.example/?a&amp;amp;b>))"),
            ("Oh!https://a.example/?a&b", "Oh\\![https\\://a.example/?a&b](<https://a.example/?a&b>)"),
            ("https://a.example - a", "<https://a.example> - a"), ("- https://a.example", "\\- <https://a.example>"),
            ("www.a_b.example *x*", "www\\.a\\_b.example \\*x\\*"), ("javascript://a", "javascript\\://a"),
        ])
    func prose(text: String, written: String) { #expect(MarkdownText.prose(text) == written) }
}
