import NewsModel
import Testing

@testable import ReadingPage

@Suite("Addresses in running text")
struct TextLinkTests {
    private func addresses(_ text: String) -> [String] {
        let links = TextLink.all(in: Array(text.utf8))
        for link in links { #expect(text.text(in: link.range) == link.address.text) }
        return links.map(\.address.text)
    }

    @Test(
        "addresses are found in a text without the punctuation around them",
        arguments: [
            ("See https://a.example/x.", ["https://a.example/x"]), ("(http://a.example)", ["http://a.example"]),
            (
                "HTTPS://A.example, and https://b.example/?q=1&r=ü!",
                ["HTTPS://A.example", "https://b.example/?q=1&r=ü"]
            ),
            ("ftp://a.example https:// http https://… h ht", []), ("xhttps://a.example", ["https://a.example"]),
            ("", []),
            ("www.a.example and mailto:a@b.example", []),
            ("https://a.example/?a=1&amp;b=2", ["https://a.example/?a=1&amp;b=2"]),
            ("https://münchen.example/straße,", ["https://münchen.example/straße"]),
            ("'https://a.example/x' *https://b.example*", ["https://a.example/x", "https://b.example"]),
            ("https://a.example/x... <https://b.example/y>z", ["https://a.example/x", "https://b.example/y"]),
            ("\u{0F}https\u{1A}\u{0F}\u{0F}a", []),
        ])
    func found(text: String, expected: [String]) { #expect(addresses(text) == expected) }

    @Test(
        "an address ends at white space of every kind, and at marks that are not seen",
        arguments: [
            " ", "\n", "\t", "\r\n", "\u{85}", "\u{A0}", "\u{1680}", "\u{2003}", "\u{2009}", "\u{202F}", "\u{205F}",
            "\u{3000}",
            "\u{2028}", "\u{2029}", "\u{200B}", "\u{2060}", "\u{FEFF}", "\u{AD}", "\u{202E}", "\u{2069}", "\u{200E}",
            "\u{1B}",
        ])
    func whiteSpace(space: String) {
        #expect(addresses("to https://a.example/t\(space)today") == ["https://a.example/t"])
    }

    @Test(
        "an address ends at quotation marks, brackets, dashes and other punctuation beyond ASCII",
        arguments: Array("”“’‘„«»‹›〉》」』】〕）］｝〈《「『【（［。、，．！？；：…‥—–―〜～।॥،؛؟።＂＇※†•§｜＜＞"))
    func punctuation(mark: Character) {
        #expect(addresses("at https://a.example/t\(mark)then") == ["https://a.example/t"])
        #expect(addresses("at https://a.example/t.\(mark)") == ["https://a.example/t"])
    }

    @Test("hyphens and points within words are part of an address", arguments: Array("‐‑·・‧״׳"))
    func withinWords(mark: Character) {
        #expect(addresses("at https://a.example/t\(mark)u.") == ["https://a.example/t\(mark)u"])
    }

    @Test(
        "brackets stay where they are balanced, and end an address where it has not opened them",
        arguments: [
            ("https://a.example/Heron_(bird)", "https://a.example/Heron_(bird)"),
            ("(https://a.example/q_(z)).", "https://a.example/q_(z)"),
            ("[https://a.example/q[1]]", "https://a.example/q[1]"),
            ("(see https://a.example/x)and", "https://a.example/x"),
            ("[text](https://a.example/x)more", "https://a.example/x"),
            ("https://a.example/x](y", "https://a.example/x"),
            ("https://a.example/f(a)(b),", "https://a.example/f(a)(b)"),
            ("https://a.example/x(", "https://a.example/x"), ("https://a.example/(((x)", "https://a.example/(((x)"),
            ("https://a.example/a(b]c", "https://a.example/a(b"), ("http://[::1]/x", "http://[::1]/x"),
        ])
    func brackets(text: String, address: String) { #expect(addresses(text) == [address]) }

    @Test(
        "a mark that joins punctuation hides none of it",
        arguments: ["\u{301}", "\u{200D}", "\u{FE0F}", "\u{600}", "\u{0D4E}"])
    func marks(mark: String) {
        for sign in ["\"", "<", ">", " ", "”", "。"] {
            for text in ["https://a.example/t\(sign)\(mark)u", "https://a.example/t\(mark)\(sign)u"] {
                let found = addresses(text)
                #expect(found.count == 1)
                #expect(found.allSatisfy { !$0.unicodeScalars.contains(Unicode.Scalar(sign) ?? " ") })
            }
        }
    }

    @Test("one that is too long is none, and long text takes no longer than its length")
    func long() {
        #expect(addresses("https://a.example/" + String(repeating: "x", count: 3_000)).isEmpty)
        #expect(addresses(String(repeating: "https://", count: 100_000)).isEmpty)
        #expect(addresses(String(repeating: "https://a.example/( ", count: 20_000)).count == 20_000)
    }
}
