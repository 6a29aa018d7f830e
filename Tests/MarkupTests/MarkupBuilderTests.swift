import Testing

@testable import Markup

@Suite("Trees are put together piece by piece")
struct MarkupBuilderTests {
    private var builder = MarkupBuilder()

    private mutating func begin(_ name: String) { builder.begin(builder.number(of: name), namespace: -1) }

    private mutating func addText(_ text: String) { Array(text.utf8).withUnsafeBufferPointer { builder.addText($0) } }

    private var written: String { MarkupTree.Element(store: builder.store, index: 0).innerHTML }

    @Test("pieces of a text that follow each other are one")
    mutating func pieces() {
        begin("a")
        addText("one, ")
        addText("two")
        builder.end()
        #expect(builder.store.nodes.count == 2)
        #expect(written == "one, two")
    }

    @Test("what follows the end of the outermost element stands in it")
    mutating func behindRoot() {
        begin("a")
        builder.end()
        for name in ["b", "c"] {
            begin(name)
            addText(name)
            builder.end()
        }
        #expect(written == "<b>b</b><c>c</c>")
    }

    @Test("what stands too deep is left out, and what follows it is not")
    mutating func depth() {
        for _ in 0..<MarkupLimits.maximumDepth + 10 { begin("a") }
        addText("deep")
        for _ in 0..<MarkupLimits.maximumDepth + 9 { builder.end() }
        addText("behind")
        #expect(builder.store.nodes.count == MarkupLimits.maximumDepth + 1)
        #expect(builder.store.texts == Array("behind".utf8))
    }

    @Test("more ends than beginnings do nothing")
    mutating func ends() {
        begin("a")
        for _ in 0..<3 { builder.end() }
        begin("b")
        #expect(written == "<b></b>")
    }

    @Test("text outside of all elements is left out")
    mutating func outside() {
        addText("before")
        begin("a")
        builder.end()
        addText("behind")
        #expect(builder.store.texts.isEmpty)
    }
}
