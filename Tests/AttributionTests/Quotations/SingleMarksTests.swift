import NewsModel
import Testing

@testable import Attribution

@Suite("Single quotation marks")
struct SingleMarksTests {
    @Test(
        "single marks quote in a text that quotes with them",
        arguments: [
            "⟦‘We close at nine,’⟧ she said.", "She called it ⟦‘a farce’⟧.",
            "⟦‘We close at nine,’⟧ she said. ⟦‘Not at ten.’⟧",
            "⟦'We close at nine,'⟧ she said.", "⟦‘Do we close?’⟧ she asked.",
            "⟦‘No,’⟧ she said, and called it ⟦‘a farce’⟧.",
            "She said: ⟦‘We close.’⟧", "⟦‘No,’⟧ he said, calling it ⟦‘absurd’⟧ and more.",
            "The plan (⟦‘a farce’⟧) failed. ⟦‘No,’⟧ he said.",
        ])
    func quoting(marked: String) throws { try expectQuotations(marked) }

    @Test(
        "apostrophes inside a quotation do not end it",
        arguments: [
            "⟦‘We don’t close,’⟧ she said.", "⟦'We don't close,'⟧ she said.",
            "⟦‘The dogs’ bowls are out,’⟧ she said.", "⟦'The dogs' bowls are out,'⟧ she said.",
            "⟦‘The mayor’s hat is new,’⟧ she said.", "⟦'I saw 'em in town,'⟧ she said.",
            "⟦'I saw it in '74 or so,'⟧ she said.", "⟦‘Goin’ home, are we?’⟧ she said.",
        ])
    func apostrophes(marked: String) throws { try expectQuotations(marked) }

    @Test(
        "apostrophes alone quote nothing",
        arguments: [
            "The dogs’ bowls and the cats’ beds.", "The dogs' bowls and the cats' beds.", "Rock 'n' roll of '74.",
            "Rock ’n’ roll of ’74.", "Get 'em while they're hot.", "It’s Moss’s, isn’t it?", "The '60s and the '70s.",
            "’Twas the night.", "He is 6' tall.",
        ])
    func apostrophesAlone(text: String) throws { try expectQuotations(text) }

    @Test(
        "single marks are left alone in a text that quotes with double ones",
        arguments: [
            "⟦“No,”⟧ he said of the ‘reform’, and again ⟦“no.”⟧", "⟦\"No,\"⟧ he said of 'reform'. ⟦\"No, no.\"⟧",
        ])
    func secondary(marked: String) throws { try expectQuotations(marked) }
}
