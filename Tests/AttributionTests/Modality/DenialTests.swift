import NewsModel
import Testing

@testable import Attribution

@Suite("Denials")
struct DenialTests {
    @Test(
        "a verb or noun of denial stands against its content",
        arguments: [
            "⟨Moss⟩ ⟪denied⟫ ⟦that the quay was sinking⟧.", "⟨The mayor⟩ ⟪has repeatedly denied⟫ ⟦wrongdoing⟧.",
            "⟨Hale⟩ ⟪denies⟫ ⟦“any part in the sale”⟧.", "⟨The port⟩ ⟪disputed⟫ ⟦the engineer’s figures⟧.",
            "⟦The leak⟧, ⟪denied by⟫ ⟨the ferry company⟩, was found in May.", "⟦a charge⟧ ⟨he⟩ ⟪denies⟫.",
            "⟨Moss⟩ released a letter ⟪refuting⟫ ⟦the story⟧.", "⟨Residents⟩ ⟪expressed doubts about⟫ ⟦the new wall⟧.",
            "⟨Hale⟩ ⟪cast doubt on⟫ ⟦the count⟧.", "⟨His⟩ ⟪denial⟫ ⟦that money was lost⟧ surprised the court.",
            "⟨The captain⟩ ⟪appeared⟫ ⟦to deny that he had slept⟧.", "⟨Moss⟩ ⟪disagreed⟫ ⟦that the town was poor⟧.",
        ])
    func denials(marked: String) throws { try expectModality(.denied, marked) }

    @Test(
        "a claim is denied by whoever rejects it",
        arguments: [
            "⟨Moss⟩ ⟪rejected the claim⟫ ⟦that the quay was sinking⟧.",
            "⟨Moss⟩ ⟪rejected⟫ ⟦claims that the quay was sinking⟧.",
            "⟨Moss⟩ rejected the latest ⟪claim⟫ ⟦that the quay was sinking⟧.",
            "⟨The board⟩ ⟪dismissed⟫ suggestions ⟦that it had known⟧.",
            "⟨Hale⟩ ⟪challenged⟫ ⟦the idea that boats are cheap⟧.",
            "⟨The pilot⟩ ⟪ruled out⟫ ⟦a second crossing⟧.", "⟨She⟩ ⟪brushed off⟫ ⟦the criticism of her report⟧.",
            "⟨He⟩ ⟪questioned⟫ ⟦the wisdom of the sale⟧.",
        ])
    func rejections(marked: String) throws { try expectModality(.denied, marked) }

    @Test(
        "what nobody said is denied",
        arguments: [
            "⟨He⟩ ⟪never said⟫ ⟦that the bridge was safe⟧.", "⟨He⟩ never ⟪said⟫ ⟦that the bridge was safe⟧.",
            "⟨Moss⟩ ⟪did not say⟫ ⟦whether the ferry would sail⟧.", "⟨Moss⟩ didn’t ⟪say⟫ ⟦when it would sail⟧.",
            "⟨Moss⟩ did not, however, ⟪say⟫ ⟦who would pay⟧.", "⟨They⟩ ⟪failed to mention⟫ ⟦that the hull leaked⟧.",
            "⟨She⟩ left without ⟪saying⟫ ⟦where she was going⟧.",
            "⟨The board⟩ stopped short of ⟪saying⟫ ⟦that the pier would close⟧.",
            "⟨Nobody⟩ ⟪said⟫ ⟦that the harbour was empty⟧.",
            "⟨None of the councillors⟩ ⟪indicated⟫ ⟦they would vote for it⟧.",
            "⟨No official⟩ has ⟪confirmed⟫ ⟦that the ship is lost⟧.",
            "⟨The report⟩ ⟪made no mention of⟫ ⟦whether the crew could swim⟧.",
            "⟨Moss⟩ ⟪said nothing about⟫ ⟦how it would be paid for⟧.",
            "⟨Hale⟩ ⟪did not want to suggest⟫ ⟦that Moss had lied⟧.",
            "⟨I⟩ ⟪would not say⟫ ⟦that it was easy⟧.",
        ])
    func silences(marked: String) throws { try expectModality(.denied, marked) }

    @Test(
        "words of the source’s own are asserted, whatever they are about",
        arguments: [
            "⟦“That is a lie,”⟧ ⟨Moss⟩ ⟪denied⟫.", "⟨Moss⟩ denied it, ⟪saying⟫ ⟦the quay was sound⟧.",
            "⟨Moss⟩ ⟪denied the report, saying⟫ ⟦the quay was sound⟧.",
            "⟨Hale⟩ ⟪dismissed⟫ the claims as ⟦“nonsense”⟧.", "⟨Hale⟩ ⟪dismissed⟫ ⟦the report as careless⟧.",
            "⟨Hale⟩ ⟪rejected it and said⟫ ⟦the price was fair⟧.",
            "The court rejected a ⟪claim⟫ by ⟨the union⟩ ⟦that the port owed it money⟧.",
            "The court rejected ⟨his⟩ ⟪claim⟫ ⟦that the port owed him money⟧.",
            "⟨Moss⟩ ⟪challenged⟫ ⟦Hale to publish the accounts⟧.",
            "⟨Moss⟩ ⟪did not dispute⟫ ⟦that the town was poor⟧.", "⟨Nobody⟩ ⟪disputes⟫ ⟦that the town is poor⟧.",
            "⟨Moss⟩ ⟪not only said⟫ ⟦the quay would close⟧ but named the day.",
            "⟨No. 10⟩ ⟪said⟫ ⟦the treaty was safe⟧.", "⟨Moss⟩ ⟪said⟫ ⟦the town had not denied anything⟧.",
            "⟨The engineer⟩ ⟪left no doubt⟫ ⟦that the wall would hold⟧.",
        ])
    func assertions(marked: String) throws { try expectModality(.asserted, marked) }
}
