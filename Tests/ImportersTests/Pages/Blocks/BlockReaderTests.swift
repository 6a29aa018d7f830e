import Markup
import Testing

@testable import Importers

@Suite("A page's text falls into blocks")
struct BlockReaderTests {
    private func blocks(_ html: String) -> [TextBlock] {
        BlockReader.blocks(of: PageTree(MarkupTree(html: Array(html.utf8), encoding: "utf-8"))) { _ in false }
    }

    @Test("elements of a line do not part words, blocks do")
    func inline() {
        #expect(blocks("<p>har<b>bour</b> wall</p><p>storm</p>").map(\.string) == ["harbour wall", "storm"])
    }

    @Test("white space of every kind is one space")
    func space() {
        #expect(blocks("<p> a\n\t b&nbsp;&#8201;c&#8203;d </p>").map(\.string) == ["a b cd"])
    }

    @Test("words and words in links are counted")
    func counts() {
        let block = blocks("<p>Read <a href=/>this other story</a> now</p>").first
        #expect(block?.wordCount == 5)
        #expect(block?.linkWordCount == 3)
    }

    @Test("preformatted text keeps its lines")
    func preformatted() {
        #expect(blocks("<pre>one\ntwo</pre>").map(\.string) == ["one\ntwo"])
    }

    @Test("two characters of scripts without spaces count as a word")
    func ideographs() {
        #expect((blocks("<p>港口重新开放了</p>").first?.wordCount ?? 0) >= 3)
    }
}
