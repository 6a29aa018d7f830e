import NewsModel
import Testing

@testable import Attribution

@Suite("Quotations that only their words or a passive give to somebody")
struct UnclaimedQuotationTests {
    @Test(
        "whoever a passive names speaks",
        arguments: [
            ("The dairy was accused by Carol Marsh of “bullying widows”.", "Carol Marsh"),
            ("The dairy was accused by the widow, Carol Marsh, of “bullying”.", "Carol Marsh"),
            ("The bridge was once described as “a ruin” by Carol Marsh.", "Carol Marsh"),
        ])
    func passives(text: String, speaker: String) throws {
        #expect(try LearntEngine.engine.get().analyze(text).voices == [speaker])
    }

    @Test(
        "whoever gives the words speaks",
        arguments: [
            ("In the words of Carol Marsh, the dairy is “a ruin”.", "Carol Marsh"),
            ("In the words of its owner, Carol Marsh, the dairy is “a ruin”.", "Carol Marsh"),
            ("The dairy is “a ruin”, in the words of Carol Marsh.", "Carol Marsh"),
            ("For Carol Marsh, it was “a ruin”.", "Carol Marsh"),
        ])
    func givers(text: String, speaker: String) throws {
        #expect(try LearntEngine.engine.get().analyze(text).voices == [speaker])
    }

    @Test("what something is for gives it no words", arguments: ["For years, it was “a ruin”.", "For sale: “a ruin”."])
    func otherwise(text: String) throws {
        #expect(try LearntEngine.engine.get().analyze(text).voices.allSatisfy { $0 == nil })
    }

    @Test("a heading in marks is whose words it repeats")
    func headings() throws {
        let text = """
            The vote

            “No more games”

            The council of Lund met on Monday. “We want no more games from the harbour office,” Ada Moss said.
            """
        let analysis = try LearntEngine.engine.get().analyze(text)
        #expect(analysis.attributions.contains { $0.content.map { text.text(in: $0) } == ["“No more games”"] })
        #expect(Set(analysis.voices.compactMap { $0 }) == ["Ada Moss"])
    }

    @Test(
        "a title behind “wrote” is nobody’s words",
        arguments: ["She wrote “Northern Nights” in a caravan.", "Ada Moss directed “The Long Quay” in May."])
    func works(text: String) throws {
        #expect(try LearntEngine.engine.get().analyze(text).attributions.filter(\.isQuotation).isEmpty)
    }
}
