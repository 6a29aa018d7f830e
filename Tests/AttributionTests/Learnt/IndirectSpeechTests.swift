import NewsModel
import Testing

@testable import Attribution

@Suite("Speech without quotation marks")
struct IndirectSpeechTests {
    @Test(
        "a verb of saying, thinking or feeling gives its clause to its subject",
        arguments: [
            "⟨Ada Moss⟩ ⟪indicated⟫ ⟦that the council would be open to a new quay⟧.",
            "⟨The harbourmaster⟩ ⟪said⟫ ⟦the old quay would be closed in March⟧.",
            "⟨Critics⟩ ⟪fear⟫ ⟦that the wall will spoil the view of the bay⟧.",
            "⟨Residents of Port Ellery⟩ ⟪believe⟫ ⟦the ferry fares are too high⟧.",
            "⟨The mayor⟩ ⟪denied⟫ ⟦that the town had lost the money⟧.",
            "⟨Councillor Ben Hale⟩ ⟪promised⟫ ⟦to repair the lighthouse before winter⟧.",
            "⟨She⟩ ⟪accused⟫ ⟦the company of dumping oil in the harbour⟧.",
            "⟨The report⟩ ⟪found⟫ ⟦that a third of the boats leaked⟧.",
            "⟨Police⟩ ⟪warned⟫ ⟦that the bridge was not safe⟧.",
            "⟪According to⟫ ⟨the survey⟩, ⟦the pier is in good order⟧.",
        ])
    func clauses(marked: String) throws {
        let expected = try MarkedText(marked)
        let attributions = try LearntEngine.engine.get().analyze(expected.plain).attributions
        let found = MarkedText(attributions, in: expected.plain)
        #expect(found == expected, "found: \(found)")
        #expect(attributions.allSatisfy { $0.kind == .indirect })
    }

    @Test("a pronoun before indirect speech is resolved like one before a quotation")
    func named() throws {
        let text = "Ada Moss runs the harbour. On Tuesday she said the old quay would be closed."
        let analysis = try LearntEngine.engine.get().analyze(text)
        #expect(analysis.voices == ["Ada Moss"])
    }

    @Test(
        "plain statements are nobody's words",
        arguments: [
            "The ferry left at noon.", "The quay is two hundred metres long.", "It rained on Sunday and on Monday.",
        ])
    func statements(text: String) throws {
        #expect(try LearntEngine.engine.get().analyze(text).attributions.isEmpty)
    }

    @Test("what stands far behind changes nothing")
    func alone() throws {
        let engine = try LearntEngine.engine.get()
        let text = "Ada Moss indicated that the council would be open to a new quay.\n\n"
        let far = String(repeating: "The ferry left at noon. ", count: 3000)
        let alone = engine.analyze(text)
        let together = engine.analyze(text + far)
        let first = try #require(alone.attributions.first)
        #expect(together.attributions.first?.content == first.content)
        #expect(together.attributions.first?.source == first.source)
    }
}
