import NewsModel
import Testing

@testable import Attribution

@Suite("Cues that report no words")
struct ReportReaderTests {
    @Test(
        "acts, references and silence are no reports",
        arguments: [
            "⟨The port⟩ ⟪declined⟫ ⟦to comment⟧.", "⟨The port⟩ ⟪declined⟫ ⟦to comment on the sale⟧.",
            "⟨Moss⟩ ⟪refused⟫ ⟦to testify in March⟧.", "⟨Moss⟩ ⟪refused⟫ ⟦to pay the fine⟧.",
            "⟨Hale⟩ ⟪did not immediately respond to⟫ ⟦a request for comment⟧.",
            "⟨Hale⟩ ⟪did not mention⟫ ⟦Moss by name⟧.",
            "⟨The Harbour Times⟩ reported it, ⟪citing⟫ ⟦an unnamed official⟧.",
            "⟨The Harbour Times⟩ reported it, ⟪citing⟫ ⟦Ada Moss, the mayor⟧.",
            "⟨he⟩ said, ⟪referring to⟫ ⟦the new quay⟧.", "⟨Gulls⟩ ⟪attacked⟫ ⟦officers on the pier⟧.",
            "⟨The council⟩ ⟪approved⟫ ⟦the plan by nine votes⟧.", "⟨She⟩ ⟪found⟫ ⟦the key⟧.",
            "⟨The board⟩ ⟪rejected⟫ ⟦the plan for a new quay⟧.",
        ])
    func others(marked: String) throws { #expect(try !isReport(marked)) }

    @Test(
        "what tells a claim is a report",
        arguments: [
            "⟨The port⟩ ⟪declined to say⟫ ⟦how much it had paid⟧.",
            "⟨The port⟩ ⟪declined⟫ ⟦to comment on whether it had paid⟧.",
            "⟨The port⟩ ⟪declined⟫ ⟦to give details of the sale⟧.", "⟨Hale⟩ ⟪did not say⟫ ⟦who had paid⟧.",
            "⟨The port⟩ ⟪cited⟫ ⟦the storm as the reason for the delay⟧.",
            "⟨The study⟩ ⟪found⟫ ⟦that a third of the boats leaked⟧.",
            "⟨The study⟩ ⟪found⟫ ⟦a third of the boats leaked⟧.",
            "⟨The board⟩ ⟪rejected⟫ ⟦claims that it had known⟧.", "⟨The board⟩ ⟪rejected⟫ ⟦the plan as reckless⟧.",
            "⟨The council⟩ ⟪passed a motion calling for⟫ ⟦an inquiry⟧.", "⟨Moss⟩ ⟪said⟫ ⟦the key was lost⟧.",
            "⟨Hale⟩ ⟪attacked⟫ the plan as ⟦“a wall in the wind”⟧.", "⟨Moss⟩ ⟪refused⟫ ⟦to “beg”⟧.",
        ])
    func reports(marked: String) throws { #expect(try isReport(marked)) }

    private func isReport(_ marked: String) throws -> Bool {
        let expected = try MarkedText(marked)
        let staged = StagedText(expected.plain)
        return ReportReader(named: staged.named).isReport(try LinkedAttribution(expected, in: staged))
    }
}
