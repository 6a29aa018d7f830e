import Testing

@testable import Importers

@Suite("What XML has that stops or slows its reading")
struct StrayMarkupTests {
    private func clean(_ text: String, _ signs: StrayMarkup.Signs = [.angles, .ampersands]) -> String {
        String(decoding: StrayMarkup.removed(from: Array(text.utf8)[...], escaping: signs), as: UTF8.self)
    }

    @Test(
        "unescaped signs are escaped, and references that XML knows are kept",
        arguments: [
            ("<a>b & c &amp; &#233; &eacute; &</a>", "<a>b &amp; c &amp; &#233; &amp;eacute; &amp;</a>"),
            ("<a b=\"?c=1&d=2\"/>", "<a b=\"?c=1&amp;d=2\"/>"), ("<a b='<i>c</i>'>", "<a b='&lt;i>c&lt;/i>'>"),
            ("<![CDATA[b & <c d=\"<\">]]>", "<![CDATA[b & <c d=\"<\">]]>"), ("<a>1 < 2</a>", "<a>1 < 2</a>"),
            ("<?a b&c?>&", "<?a b&c?>&amp;"),
        ])
    func escapes(text: String, cleaned: String) { #expect(clean(text) == cleaned) }

    @Test("signs of the other kind stay")
    func choice() { #expect(clean("<a b=\"<&\">&</a>", .angles) == "<a b=\"&lt;&\">&</a>") }

    @Test("comments and document types are left out")
    func comments() {
        #expect(clean("<a><!-- b -- & c --><d/></a>") == "<a><d/></a>")
        #expect(clean("<!DOCTYPE a [<!ENTITY b \"c\"> <!ENTITY % d \"e\">]><a/>") == "<a/>")
    }

    @Test("what nothing ends is text")
    func unended() {
        #expect(clean("<!-- a <!-- b") == "&lt;!-- a &lt;!-- b")
        #expect(clean("<!DOCTYPE a <b>") == "&lt;!DOCTYPE a <b>")
        #expect(clean("<a b=\"c><d>&") == "<a b=\"c><d>&amp;")
    }

    @Test("a tag with more attributes than any has is text")
    func attributes() {
        let attributes = (0..<1000).map { " a\($0)=\"\"" }.joined()
        #expect(clean("<b\(attributes)/>").hasPrefix("&lt;b a0"))
    }
}
