import Markup
import Testing

@Suite("Pages as trees")
struct PageTests {
    private static func outline(_ html: String) -> String? {
        MarkupTree(html: Array(html.utf8)).root?.innerHTML
    }

    @Test(
        "what is not closed is, and names are in small letters",
        arguments: [
            ("<P>One<P>Two", "<body><p>One</p><p>Two</p></body>"),
            ("<body><div><b>One</div>Two", "<body><div><b>One</b></div>Two</body>"),
            ("<body><p>a &amp; b &lt; c&nbsp;d</p>", "<body><p>a &amp; b &lt; c\u{A0}d</p></body>"),
            ("<body><img src=a.png alt='\"x\"'>", "<body><img src=\"a.png\" alt=\"&quot;x&quot;\"></body>"),
            ("<body>one<br>two<!-- no -->", "<body>one<br>two</body>"),
        ])
    func recovered(html: String, inner: String) {
        #expect(Self.outline(html) == inner)
    }

    @Test("elements know their parents, attributes and texts")
    func elements() throws {
        let root = try #require(
            MarkupTree(html: Array("<body><div id=a><p class='b c'>One <i>two</i></p></div>".utf8)).root)
        let names = root.descendants.map(\.name)
        #expect(names == ["body", "div", "p", "i"])
        let paragraph = root.descendants[2]
        #expect(paragraph.textContent == "One two")
        #expect(paragraph.attribute("class") == "b c")
        #expect(paragraph.attribute("id") == nil)
        #expect(paragraph.parent == root.descendants[1])
        #expect(paragraph.namespace == nil)
        #expect(root.parent == nil)
        #expect(paragraph.children.count == 2)
    }

    @Test(
        "the encoding is the mark's, HTTP's, the page's own, or what the bytes are",
        arguments: [
            (Array("<p>café".utf8), nil), ([0xEF, 0xBB, 0xBF] + Array("<p>café".utf8), "windows-1251"),
            (Array("<p>caf".utf8) + [0xE9], nil), (Array("<p>caf".utf8) + [0xE9], "iso-8859-1"),
            (Array("<p>caf".utf8) + [0xE9], "no-such-encoding"),
            (Array("<meta charset=utf-8><p>caf".utf8) + [0xC3, 0xA9], nil),
            (Array("<meta charset=\"utf-16\"><p>caf".utf8) + [0xC3, 0xA9], nil),
            ([0xFF, 0xFE] + "<p>café".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, nil),
        ] as [([UInt8], String?)])
    func encoding(bytes: [UInt8], named: String?) {
        #expect(MarkupTree(html: bytes, encoding: named).root?.textContent == "café")
    }

    @Test("a page in an encoding that only it declares is read in it")
    func declared() {
        let bytes = Array("<meta http-equiv=content-type content='text/html; charset=windows-1251'><p>".utf8)
        #expect(MarkupTree(html: bytes + [0xCF, 0xF0, 0xE8]).root?.textContent == "При")
    }

    @Test(
        "hostile pages come back", .timeLimit(.minutes(1)),
        arguments: [
            "<div>", "<b><p>", "<table><tr><td>", "&", "<", "<a href='", "<!--", "<![CDATA[", "\u{0}", "</p>",
            "<p a=b ",
        ])
    func hostile(piece: String) {
        let tree = MarkupTree(html: Array(String(repeating: piece, count: 100_000).utf8))
        #expect((tree.root?.descendants.count ?? 0) <= 400_000)
        #expect((tree.root?.innerHTML.utf8.count ?? 0) < 64 << 20)
    }

    @Test("a tag of nothing but attributes costs no more than its length", .timeLimit(.minutes(1)))
    func manyAttributes() throws {
        let tag = "<p " + (0..<100_000).map { "a\($0)='x' " }.joined() + ">One</p><p class=b>Two</p>"
        let root = try #require(MarkupTree(html: Array(tag.utf8)).root)
        #expect(root.textContent == "OneTwo")
        #expect(root.descendants.map(\.attributes.count).max() ?? 0 <= 256)
        #expect(root.descendants.last?.attribute("class") == "b")
        #expect(MarkupTree(xml: Array(tag.utf8))?.root?.textContent == "One")
    }

    @Test(
        "a NUL, and the end of the page before its end, lose nothing",
        arguments: [
            "<html><body><p>One\u{0}</p><p>Two</p></body></html>",
            "<!DOCTYPE html><html><body><p>One</p></body></html><p>Two</p>",
            "<!DOCTYPE html><html><body><p>One</p></body></html><div><p>Two</p></div>",
        ])
    func nothingLost(html: String) {
        #expect(MarkupTree(html: Array(html.utf8)).root?.textContent.filter(\.isLetter) == "OneTwo")
    }

    @Test("UTF-16 is read where HTTP says so")
    func wide() {
        let bytes = "<p>café".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(MarkupTree(html: bytes, encoding: "utf-16le").root?.textContent == "café")
    }

    @Test("nothing gives nothing", arguments: [[], [0x20], [0xFF, 0xFE]] as [[UInt8]])
    func empty(bytes: [UInt8]) {
        #expect(MarkupTree(html: bytes).root?.textContent ?? "" == "")
    }
}
