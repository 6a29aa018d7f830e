import Testing

@testable import Markup

@Suite("Bytes of pages that are not what they should be")
struct SpoiltPageTests {
    private static func text(_ bytes: [UInt8], encoding: String? = nil) -> String {
        MarkupTree(html: bytes, encoding: encoding).root?.textContent ?? ""
    }

    @Test("a byte that Windows-1252 does not have is a space, and what follows it is read")
    func windows1252() {
        #expect(Self.text(Array("<p>caf".utf8) + [0xE9, 0x9D] + Array(" closed".utf8)) == "café  closed")
    }

    @Test("bytes that are no UTF-8 are U+FFFD where the server says it is UTF-8")
    func invalid() {
        #expect(Self.text(Array("<p>a".utf8) + [0xFF] + Array("b".utf8), encoding: "utf-8") == "a\u{FFFD}b")
    }

    @Test("references to control characters are what Windows-1252 has there", arguments: ["&#146;", "&#x92;"])
    func references(reference: String) {
        #expect(Self.text(Array("<p>it\(reference)s".utf8)) == "it’s")
    }

    @Test("so are they in attributes")
    func attributes() throws {
        let root = try #require(MarkupTree(html: Array("<p title='it&#146;s'>".utf8)).root)
        #expect(root.descendants.compactMap { $0.attribute("title") } == ["it’s"])
    }
}
