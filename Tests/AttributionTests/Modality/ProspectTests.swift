import NewsModel
import Testing

@testable import Attribution

@Suite("What is not yet, or only perhaps, said")
struct ProspectTests {
    @Test(
        "a modal, a prospect or a condition makes it conditional",
        arguments: [
            "⟨Some⟩ ⟪would say⟫ ⟦the pier was never worth it⟧.",
            "⟨Critics⟩ ⟪might argue⟫ ⟦that the pier was never worth it⟧.",
            "⟨Critics⟩ might well ⟪argue⟫ ⟦that it was never worth it⟧.",
            "⟨A lawyer⟩ ⟪could have said⟫ ⟦that the paper was worthless⟧.",
            "If ⟨he⟩ had ⟪said⟫ ⟦that the ship was lost⟧, nobody would have sailed.",
            "Unless ⟨she⟩ ⟪admits⟫ ⟦that the books are wrong⟧, the board will sue.",
            "⟨The mayor⟩ ⟪is expected to announce⟫ ⟦that the ferry will stop⟧.",
            "⟨The mayor⟩ is due to ⟪announce⟫ ⟦a new quay⟧.",
            "⟨The mayor⟩ ⟪will announce⟫ ⟦on Friday that the ferry will stop⟧.",
            "⟨The mayor⟩ ⟪is to announce⟫ ⟦a new quay⟧.", "⟨Officials⟩ ⟪have yet to say⟫ ⟦how many were hurt⟧.",
            "⟨Officials⟩ have yet to ⟪say⟫ ⟦how many were hurt⟧.",
            "⟨Officials⟩ ⟪have not yet said⟫ ⟦how many were hurt⟧.",
        ])
    func prospects(marked: String) throws { try expectModality(.conditional, marked) }

    @Test(
        "what the content, a habit or good manners say with “would” is asserted",
        arguments: [
            "⟨Moss⟩ ⟪said⟫ ⟦she would say so tomorrow⟧.", "⟨Moss⟩ ⟪said⟫ ⟦the mayor might announce a new quay⟧.",
            "⟦“It was mad,”⟧ ⟨he⟩ ⟪would later say⟫.", "⟨I⟩ ⟪would say⟫ ⟦the pier was worth it⟧.",
            "⟨Moss⟩ ⟪would only say⟫ ⟦that the talks went well⟧.", "⟨May⟩ ⟪said⟫ ⟦the treaty was dead⟧.",
            "⟨Voters⟩ ⟪were more likely to say⟫ ⟦that the town had changed⟧.",
            "Even if ⟨he⟩ ⟪said⟫ ⟦it was over⟧, the work went on.",
        ])
    func others(marked: String) throws { try expectModality(.asserted, marked) }
}
