import Testing

@testable import Markup

@Suite("A tree is a row of nodes")
struct OutlineTests {
    private let outline = MarkupTree(html: Array("<div id=a><p>one<b>two</b></p>three</div>".utf8)).outline

    @Test("what stands in an element follows it up to its end")
    func ends() throws {
        let place = try #require(outline.nodes.indices.first { outline.attribute("id", of: $0) == "a" })
        #expect(outline.textContent(of: place) == "onetwothree")
        #expect(outline.nodes[place].end == outline.nodes.count)
    }

    @Test("parents are places, texts have no name")
    func parents() throws {
        let text = try #require(outline.nodes.indices.last { outline.nodes[$0].isText })
        #expect(String(decoding: outline.text(at: text), as: UTF8.self) == "three")
        #expect(outline.names[outline.nodes[outline.nodes[text].parent].name] == "div")
    }

    @Test("a tree without a root has no nodes")
    func empty() {
        #expect(MarkupTree(html: []).outline.nodes.isEmpty)
    }
}
