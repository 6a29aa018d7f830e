import NewsModel
import Testing

@testable import Attribution

@Suite("Refusals")
struct RefusalTests {
    @Test(
        "who declines to tell refuses",
        arguments: [
            "⟨The port⟩ ⟪declined to say⟫ ⟦how much it had paid⟧.",
            "⟨The port⟩ declined to ⟪say⟫ ⟦how much it had paid⟧.",
            "⟨The port⟩ ⟪declined⟫ ⟦to say how much it had paid⟧.",
            "⟨Moss⟩ has steadfastly ⟪refused to confirm⟫ ⟦that she would stand⟧.",
            "⟨Moss⟩ ⟪would not confirm⟫ ⟦that she would stand⟧.", "⟨Moss⟩ would not ⟪confirm⟫ ⟦that she would stand⟧.",
            "⟨A spokesman⟩ ⟪wouldn’t say⟫ ⟦who owned the boat⟧.", "⟨Police⟩ ⟪could not confirm⟫ ⟦that he had drowned⟧.",
            "⟨Police⟩ were unable to ⟪say⟫ ⟦who had called⟧.",
            "⟨The mayor⟩ ⟪would neither confirm nor deny⟫ ⟦that talks were held⟧.",
            "⟨Hale⟩ ⟪did not rule out⟫ ⟦selling the ferry⟧.", "⟨Hale⟩ ⟪would not rule out⟫ ⟦selling the ferry⟧.",
            "⟨The owner⟩ ⟪dodged questions about⟫ ⟦whether the ship was insured⟧.",
            "⟨Her⟩ ⟪refusal to say⟫ ⟦who had paid⟧ angered the council.",
            "⟨Moss⟩ ⟪declined to comment on⟫ ⟦whether Hale would go⟧.",
        ])
    func refusals(marked: String) throws { try expectModality(.refused, marked) }

    @Test(
        "a fall, a refusal that is denied and one that is talked about are none",
        arguments: [
            "⟨The harbourmaster⟩ ⟪said⟫ ⟦the owner had refused to pay⟧.",
            "⟨Traffic⟩ ⟪declined⟫ ⟦by a third, Moss said⟧.",
            "⟨Moss⟩ refused, ⟪saying⟫ ⟦the price was too low⟧.", "⟨Moss⟩ refused and ⟪said⟫ ⟦the price was too low⟧.",
        ])
    func others(marked: String) throws { try expectModality(.asserted, marked) }
}
