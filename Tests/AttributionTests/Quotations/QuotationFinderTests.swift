import NewsModel
import Testing

@testable import Attribution

@Suite("Quotation marks")
struct QuotationFinderTests {
    @Test(
        "every style of marks quotes",
        arguments: [
            "He said ⟦“no”⟧ and left.", "He said ⟦\"no\"⟧ and left.", "He said ⟦«no»⟧ and left.",
            "He said ⟦« no »⟧ and left.", "He said ⟦»no«⟧ and left.", "He said ⟦„no“⟧ and left.",
            "He said ⟦„no”⟧ and left.", "He said ⟦”no”⟧ and left.", "He said ⟦``no''⟧ and left.",
            "他说⟦「好」⟧。", "他说⟦『好』⟧。", "⟦‘No,’⟧ he said.", "⟦'No,'⟧ he said.",
        ])
    func styles(marked: String) throws { try expectQuotations(marked) }

    @Test(
        "quotations stand wherever a sentence has room for them",
        arguments: [
            "⟦“No.”⟧", "⟦“No,”⟧ she said, ⟦“never.”⟧", "⟦“No.”⟧ ⟦“Yes.”⟧", "⟦\"No.\"⟧ ⟦\"Yes.\"⟧",
            "The plan (⟦“mad”⟧) failed.", "The plan (⟦\"mad\"⟧) failed.", "The plan—⟦“mad”⟧—failed.",
            "The plan—⟦\"mad\"⟧—failed.", "It was ⟦“mad”⟧; then ⟦“sad”⟧.",
        ])
    func places(marked: String) throws { try expectQuotations(marked) }

    @Test(
        "a quotation inside a quotation belongs to the outer one",
        arguments: [
            "⟦“He told me ‘no’ twice,”⟧ she said.", "⟦«He called it “mad” twice»⟧, she said.",
            "⟦„He called it »mad« twice“⟧, she said.", "⟦“She wrote “never” in it,”⟧ he said.",
            "他说⟦「她说『好』就走」⟧。", "⟦«He called it ‘mad’ twice»⟧, she said.",
            "⟦\"He told me 'no' twice,\"⟧ she said.", "⟦“It was ‘over,’”⟧ she said.",
        ])
    func nested(marked: String) throws { try expectQuotations(marked) }

    @Test(
        "a quotation that is not closed ends with its paragraph",
        arguments: [
            "She said ⟦“no and again no.⟧", "⟦\"No and again no.⟧", "⟦“No.⟧\n\nIt rained all day.",
            "⟦“No.⟧\n\n⟦“Never.⟧\n\n⟦“Not once.”⟧", "⟦\"No.⟧\n\n⟦\"Never.\"⟧", "⟦“It ends.⟧ ⟦“Yes,”⟧ he said.",
        ])
    func unclosed(marked: String) throws { try expectQuotations(marked) }

    @Test("marks between spaces open and close by turns")
    func spaced() throws {
        try expectQuotations("⟦\" We lost the barn and the hay , \"⟧ the farmer said . ⟦\" All live . \"⟧")
        try expectQuotations("The farmer said : ⟦\" All live \"⟧ . She left .")
    }

    @Test(
        "a straight mark before a paragraph whose speech stands in curly ones shows an excerpt",
        arguments: [
            "\"He rose, ⟦“No,”⟧ he said. ⟦“Never.”⟧", "⟦\"No,”⟧ he said. ⟦“Never.”⟧",
            "⟦\"He said “no” twice,\"⟧ she told us.",
        ])
    func excerpts(marked: String) throws { try expectQuotations(marked) }

    @Test(
        "a paragraph re-opens the quotation that the one before left open",
        arguments: [
            ("“No.\n\n“Never.\n\n“Not once.”", [false, true, true]), ("“No.”\n\n“Never.”", [false, false]),
            ("“No.\n\nIt rained.\n\n“Never.”", [false, false]), ("\"It rained.\n\n“Never.”", [false, false]),
            ("“No.\n\nHe said: “Never.”", [false, false]),
            ("‘No, he said.\n\n‘Never, not once,’ he said.", [false, true]),
        ])
    func reopened(text: String, continues: [Bool]) {
        #expect(StagedText(text).quoted.quotations.map(\.continuesPrevious) == continues)
    }

    @Test(
        "marks that quote nothing are no quotations",
        arguments: [
            "He is 6'2\" tall.", "A 5' 10\" door and a 12\" disc.", "It was over.” She left.",
            "It was over.\" She left.",
            "No” he said.", "An empty “” pair.", "It’s the dogs’ dinner.", "It's the dogs' dinner.",
            "“", "\"", "'", "”", "«", "」", "‘",
        ])
    func notQuoting(text: String) throws { try expectQuotations(text) }

    @Test(
        "a stray mark does not spoil the quotations around it",
        arguments: [
            "It was over.” She left. ⟦“No,”⟧ he said.", "It was over.\" She left. ⟦\"No,\"⟧ he said.",
            "A 12\" disc is ⟦\"rare,\"⟧ he said.", "⟦“No,”⟧ he said.” ⟦“Yes,”⟧ she said.",
            "It was over.\n\n⟦“No,”⟧ he said.",
        ])
    func strayMarks(marked: String) throws { try expectQuotations(marked) }
}
