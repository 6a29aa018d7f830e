import Markup
import Testing

@Suite("XML as trees")
struct XMLTests {
    private static func root(_ xml: String) -> MarkupTree.Element? { MarkupTree(xml: Array(xml.utf8))?.root }

    @Test("names keep their letters, and namespaces are their addresses, or prefixes that nobody declared")
    func namespaces() throws {
        let root = try #require(
            Self.root("<a xmlns='urn:a' xmlns:b='urn:b'><b:Cd x:e='1' xml:lang='en'/><dc:date>1</dc:date></a>"))
        let inside = root.descendants
        #expect(root.namespace == "urn:a")
        #expect(inside.map(\.name) == ["Cd", "date"])
        #expect(inside.map(\.namespace) == ["urn:b", "dc"])
        #expect(inside[0].attribute("xml:lang") == "en")
        #expect(inside[0].attribute("lang") == nil)
    }

    @Test(
        "what is not well formed is read as far as it goes",
        arguments: [
            ("<a><b>One</b><c>Two</a>", "OneTwo"), ("<a><![CDATA[<p>One]]></a>", "<p>One"), ("<a>One", "One"),
            ("<a>&#x2014;&lt;</a>", "—<"),
        ])
    func recovered(xml: String, text: String) {
        #expect(Self.root(xml)?.textContent == text)
    }

    @Test("what is no XML has no root", arguments: ["", "one", "{}", "<"])
    func none(xml: String) { #expect(Self.root(xml) == nil) }

    @Test("entities that a document declares are not put in, and no other file is read")
    func entities() throws {
        let bomb = """
            <!DOCTYPE a [<!ENTITY x0 "ha"> \((1...40).map { "<!ENTITY x\($0) \"&x\($0 - 1);&x\($0 - 1);\">" }.joined())
            <!ENTITY file SYSTEM "file:///etc/passwd">]><a>One&x40;&file;Two</a>
            """
        let text = try #require(Self.root(bomb)).textContent
        #expect(text.hasPrefix("One"))
        #expect(text.utf8.count < 1_000)
        #expect(!text.contains("root:"))
    }

    @Test("elements nested without end come back", .timeLimit(.minutes(1)))
    func deep() {
        let root = Self.root(String(repeating: "<a>", count: 200_000))
        #expect((root?.descendants.count ?? 0) < 200_000)
    }

    @Test("an encoding is HTTP's, else the document's")
    func encoding() {
        let bytes = Array("<?xml version='1.0' encoding='windows-1251'?><a>".utf8) + [0xCF] + Array("</a>".utf8)
        #expect(MarkupTree(xml: bytes)?.root?.textContent == "П")
        #expect(MarkupTree(xml: bytes, encoding: "windows-1252")?.root?.textContent == "Ï")
        #expect(MarkupTree(xml: bytes, encoding: "no such")?.root?.textContent == "П")
    }
}
