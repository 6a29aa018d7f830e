import Foundation
import Testing

@testable import TerminalCanvas

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite("Text in XML and HTML")
struct XMLTextTests {
    @Test(
        "text cannot become markup",
        arguments: [
            ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"), ("a & b", "a &amp; b"),
            ("\" onload='x", "&quot; onload=&#39;x"), ("bell \u{7}", "bell \u{FFFD}"), ("\u{202E}turn", "\u{FFFD}turn"),
            ("\u{2067}turn\u{2069}", "turn"), ("tab\tbreak\n", "tab break "), ("é字👩‍👩‍👧", "é字👩‍👩‍👧"), ("\u{FFFE}", "\u{FFFD}"),
            ("\u{338}a\u{338}", "&#x338;a\u{338}"),
        ])
    func escaping(text: String, escaped: String) { #expect(XMLText.escaped(text) == escaped) }

    @Test(
        "an XML parser reads every sign beside a mark back, in attributes and elements",
        arguments: ["\u{301}", "\u{200D}", "\u{FE0F}", "\u{600}", "\u{0D4E}", "\u{338}"] as [Unicode.Scalar])
    func readBack(mark: Unicode.Scalar) throws {
        let texts = (0x20...0x7E).flatMap { sign in
            let sign = Unicode.Scalar(UInt8(sign))
            return [[mark, sign], [sign, mark], [mark, sign, mark]].map { String(String.UnicodeScalarView($0)) }
        }
        let elements = texts.map { "<b c=\"\(XMLText.escaped($0))\">\(XMLText.escaped($0))</b>" }
        let reader = ElementReader()
        let parser = XMLParser(data: Data("<a>\(elements.joined())</a>".utf8))
        parser.delegate = reader
        #expect(parser.parse())
        let wanted = texts.map { Array($0.unicodeScalars) }
        #expect(reader.contents.map { Array($0.unicodeScalars) } == wanted)
        #expect(reader.attributes.map { Array($0.unicodeScalars) } == wanted)
    }
}

/// Keeps what elements "b" hold.
private final class ElementReader: NSObject, XMLParserDelegate {
    private(set) var attributes: [String] = []
    private(set) var contents: [String] = []

    func parser(
        _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        guard element == "b" else { return }
        self.attributes.append(attributes["c"] ?? "none")
        contents.append("")
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        guard let last = contents.popLast() else { return }
        contents.append(last + string)
    }
}
