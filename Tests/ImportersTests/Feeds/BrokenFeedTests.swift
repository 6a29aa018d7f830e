import Testing

@testable import Importers

@Suite("Feeds as servers send them")
struct BrokenFeedTests {
    private func titles(_ bytes: [UInt8], contentType: String? = nil) throws -> [String?] {
        try FeedImporter().feed(of: bytes, contentType: contentType).entries.map(\.title)
    }

    private func titles(_ text: String) throws -> [String?] { try titles(Array(text.utf8)) }

    private static func rss(_ title: String) -> String {
        "<rss><channel><item><title>\(title)</title></item></channel></rss>"
    }

    @Test(
        "what stands before a feed is passed over",
        arguments: ["\n\n ", "\u{FEFF}", "<br />\n<b>Warning</b>: in feed.php<br />\n", "HTTP/1.1 200 OK\n\n"])
    func rubbish(before: String) throws {
        #expect(try titles(before + "<?xml version=\"1.0\"?>" + Self.rss("A")) == ["A"])
        #expect(try titles(before + Self.rss("A")) == ["A"])
    }

    @Test("unescaped signs are taken for themselves")
    func signs() throws {
        #expect(try titles(Self.rss("Q&A on R&D: caf&eacute; &#233; &amp;")) == ["Q&A on R&D: café é &"])
        let link = "<rss><channel><item><link>http://a/?b=1&c=2</link></item></channel></rss>"
        #expect(try FeedImporter().feed(of: Array(link.utf8)).entries[0].link == "http://a/?b=1&c=2")
    }

    @Test("a feed that breaks off has the entries up to there")
    func truncated() throws {
        #expect(try titles("<rss><channel><item><title>A</title></item><item><title>B</tit") == ["A", "B"])
    }

    @Test("elements that nothing closes do not hide the entries behind them")
    func unclosed() throws {
        #expect(try titles("<rss><channel><item><title>A</title><item><title>B</title></channel></rss>") == ["A", "B"])
    }

    @Test("the encoding is found by mark, validity, HTTP, declaration, or guess")
    func encodings() throws {
        let russian: [UInt8] = [0xCC, 0xE8, 0xF0]
        let western: [UInt8] = [0x63, 0x61, 0x66, 0xE9, 0x20, 0x93]
        let open = Array("<rss><channel><item><title>".utf8)
        let close = Array("</title></item></channel></rss>".utf8)
        let declared = Array("<?xml version=\"1.0\" encoding=\"windows-1251\"?>".utf8)
        let wrong = Array("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>".utf8)
        #expect(try titles(declared + open + russian + close) == ["Мир"])
        #expect(try titles(open + russian + close, contentType: "text/xml; charset=\"windows-1251\"") == ["Мир"])
        #expect(try titles(wrong + open + Array("Мир".utf8) + close) == ["Мир"])
        #expect(try titles(open + western + close) == ["café “"])
        let wide = (declared + open + close).flatMap { [$0, UInt8(0)] }
        #expect(try titles("<?xml version=\"1.0\" encoding=\"nonesuch\"?>" + Self.rss("Мир")) == ["Мир"])
        let mark: [UInt8] = [0xFF, 0xFE]
        #expect(try titles(mark + wide) == [nil])
        let units = Array(Self.rss("Мир").utf16).flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        #expect(try titles(units) == ["Мир"])
    }

    @Test("entities never grow, and nothing outside is read")
    func entities() throws {
        let bomb = """
            <!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">
            <!ENTITY x SYSTEM "file:///etc/passwd">]>
            """
        let title = try titles(bomb + Self.rss("A &c;&x;"))
        #expect((title.first??.utf8.count ?? 0) < 20)
    }

    @Test("what is no feed is refused")
    func refused() {
        #expect(throws: ImportError(.empty)) { try titles(" \n") }
        let others = ["The harbour", "<html><body>A</body></html>", "<note/>", "<"]
        for text in others {
            #expect(throws: ImportError(.unknownKind, cause: "it is not a feed"), "\(text)") { try titles(text) }
        }
    }

    @Test("no length and no depth takes long")
    func hostile() throws {
        let deep = String(repeating: "<item xml:base='a/'>", count: 100_000)
        #expect(try titles("<rss><channel>" + deep).count > 0)
        #expect(try titles(Self.rss(String(repeating: "&", count: 300_000))).count == 1)
        #expect(try titles(Self.rss(String(repeating: "&lt;", count: 300_000))).count == 1)
        #expect(try titles("<rss a=\"" + String(repeating: "<b c=\"", count: 100_000)).isEmpty == true)
        let many = String(repeating: "<item/>", count: 30_000)
        #expect(try titles("<rss><channel>\(many)</channel></rss>").count == FeedLimits.entries)
        let script = String(repeating: "<script>a", count: 100_000)
        #expect(
            try titles(
                "<rss><channel><item><title>A</title><description><![CDATA[\(script)]]></description></item></channel></rss>"
            ) == ["A"])
    }
}
