import NewsModel
import Testing

@testable import Attribution

@Suite("Modality through the whole engine")
struct ModalityReaderTests {
    @Test(
        "the words around a quotation say how its speaker stands to it",
        arguments: [
            ("“The quay is finished,” Ada Moss said.", .asserted), ("“Is it finished?” asked Ada Moss.", .asked),
            ("“Is it finished?” Ada Moss said.", .asserted), ("Ada Moss asked: “Is it finished?”", .asked),
            ("“I never took a penny,” Ada Moss insisted.", .asserted),
            ("According to Ada Moss, the quay “would never have been denied” to them.", .asserted),
            ("“Will it hold? It will not,” Ada Moss wondered.", .asked),
            ("Ada Moss never said that the quay was “finished”.", .denied),
            ("Ada Moss did not say that the quay was “finished”.", .denied),
            ("Ada Moss declined to say that the quay was “finished”.", .refused),
            ("Ada Moss would not say that the quay was “finished”.", .refused),
            ("Ada Moss might say that the quay was “finished”.", .conditional),
            ("Ada Moss denied that the quay was “finished”.", .denied),
            ("MOSS: Is it finished?\n\nHALE: It is.\n\nMOSS: Good.\n\nHALE: Yes.", .asserted),
        ] as [(String, Modality)])
    func quotations(text: String, modality: Modality) {
        let found = SpeechAnalysis(of: text).attributions.map(\.modality)
        #expect(found.first == modality)
        #expect(Set(found).count == 1)
    }

    @Test("without a cue nothing speaks against the content")
    func noCue() {
        let staged = StagedText("Nobody said “never” again.")
        let attribution = LinkedAttribution(content: [2..<5], source: nil, cue: nil, rule: .none, lastSentence: 0)
        #expect(ModalityReader(named: staged.named).modality(of: attribution) == .asserted)
    }

    @Test("cues at the ends of a text are read")
    func ends() throws {
        try expectModality(.asserted, "⟦“Yes,”⟧ ⟨Moss⟩ ⟪said⟫")
        try expectModality(.asked, "⟪Asked⟫ ⟦why⟧")
        try expectModality(.denied, "⟦a charge⟧ ⟨she⟩ ⟪denies⟫")
    }

    @Test("a heading before a paragraph does not govern it")
    func headings() throws {
        try expectModality(.asserted, "The day they would never\n\n⟪said⟫ ⟨Moss⟩ ⟦the quay was full⟧.")
    }
}
