import NewsModel
import Testing

@testable import Attribution

@Suite("Questions")
struct QuestionTests {
    @Test(
        "what is put as a question is asked",
        arguments: [
            "⟨Moss⟩ ⟪asked⟫ ⟦whether the ferry would sail⟧.", "⟨Moss⟩ ⟪asked⟫ the captain ⟦why he had turned⟧.",
            "⟨Moss⟩ ⟪asked⟫ ⟦the captain why he had turned⟧.", "⟪Asked⟫ ⟦if she would stand⟧, Moss laughed.",
            "⟨Moss⟩ ⟪was asked about⟫ ⟦the missing money⟧.", "When ⟪pressed on⟫ ⟦when he would leave⟧, Hale smiled.",
            "⟨Hale⟩ ⟪wondered⟫ ⟦if anybody had counted the boats⟧.",
            "⟨She⟩ ⟪wanted to know⟫ ⟦who had paid for dinner⟧.",
            "⟨She⟩ ⟪demanded to know⟫ ⟦who had paid for dinner⟧.",
            "⟨She⟩ demanded to ⟪know⟫ ⟦who had paid for dinner⟧.",
            "⟨Critics⟩ ⟪questioned whether⟫ ⟦the wall would hold⟧.", "⟨Critics⟩ ⟪questioned⟫ ⟦why the wall was built⟧.",
            "⟦“Who counted the boats?”⟧ ⟨Hale⟩ ⟪asked⟫.", "⟦“Who counted the boats?”⟧ ⟨Hale⟩ ⟪demanded⟫.",
            "⟨Hale’s⟩ ⟪question⟫: ⟦how the town would pay⟧.", "⟨They⟩ ⟪argued about⟫ ⟦whether the bell had rung⟧.",
            "⟪Asked⟫ ⟦by the Harbour Times about the missing money⟧, Moss left.",
            "⟦Should the town be worried⟧, ⟨he⟩ ⟪asked⟫?", "⟨Hale⟩ ⟪did ask⟫ ⟦whether it was legal⟧.",
        ])
    func questions(marked: String) throws { try expectModality(.asked, marked) }

    @Test(
        "a request, a question that is answered and one that is quoted by others are asserted",
        arguments: [
            "⟨Moss⟩ ⟪asked for⟫ ⟦calm⟧.", "⟨Moss⟩ ⟪asked⟫ ⟦for calm⟧.", "⟨Moss⟩ ⟪asked⟫ ⟦him to leave⟧.",
            "⟨Moss⟩ ⟪asked him⟫ ⟦to leave⟧.", "⟨Moss⟩ ⟪asked⟫ Hale to ⟦“take care of the boats”⟧.",
            "⟨Moss⟩ ⟪asked⟫ ⟦that the gate be closed⟧.", "⟨Police⟩ ⟪asked⟫ residents ⟦not to call⟧.",
            "⟨The union⟩ ⟪demanded⟫ ⟦an inquiry⟧.", "⟨Rivals⟩ ⟪pressed him⟫ ⟦to apologize⟧.",
            "⟨Moss⟩ ⟪asked⟫ ⟦Hale, who was on the quay, to leave⟧.",
            "Asked about it, ⟨Moss⟩ ⟪said⟫ ⟦the ferry would sail⟧.", "⟦“Who knows?”⟧ ⟨Moss⟩ ⟪said⟫.",
            "⟨Moss⟩ ⟪said in a press release⟫, ⟦“Why wait?”⟧", "⟨Moss⟩ ⟪explained⟫ ⟦why the gate was closed⟧.",
        ])
    func others(marked: String) throws { try expectModality(.asserted, marked) }

    @Test("who refuses to answer a question does not ask it")
    func unanswered() throws {
        try expectModality(.refused, "⟨Moss⟩ ⟪refused to answer the question⟫ ⟦about who had paid⟧.")
    }
}
