import NewsModel
import Testing

@Suite("What is stated, apart from what is only thought")
struct StatementsTests {
    private func attribution(
        _ manner: Manner, by speaker: Int?, kind: Attribution.Kind = .direct, at start: Int = 0
    ) -> Attribution {
        Attribution(
            kind: kind, content: [TextRange(start, start + 5)], manner: manner,
            speaker: speaker.map { Speaker.ID(rawValue: $0) }, confidence: 1, rule: .none)
    }

    private func analysis(_ attributions: [Attribution]) -> SpeechAnalysis {
        let names = ["Ada Moss", "Bo Dale", "Cara Lind"]
        return SpeechAnalysis(
            attributions: attributions,
            speakers: names.enumerated().map {
                Speaker(
                    id: Speaker.ID(rawValue: $0), name: $1, aliases: ["she"], description: "mayor",
                    kind: .organisation)
            })
    }

    @Test("whoever has nothing but attitudes goes with them, and the others are numbered anew with all that is known")
    func statements() {
        let analysis = analysis([
            attribution(.attitude, by: 0), attribution(.statement, by: 1, at: 10),
            attribution(.attitude, by: 1, at: 20),
            attribution(.statement, by: 2, at: 30), attribution(.statement, by: nil, at: 40),
        ])
        let statements = analysis.statements
        #expect(statements.attributions.map(\.start) == [10, 30, 40])
        #expect(statements.attributions.map { statements.speaker($0.speaker)?.name } == ["Bo Dale", "Cara Lind", nil])
        #expect(statements.speakers.map(\.id.rawValue) == [0, 1])
        #expect(statements.speakers.first?.aliases == ["she"])
        #expect(statements.speakers.first?.description == "mayor")
        #expect(statements.speakers.first?.kind == .organisation)
        #expect(analysis.speakersOfAttitudesAlone == [Speaker.ID(rawValue: 0)])
    }

    @Test("where nobody only thinks, nothing changes")
    func unchanged() {
        let analysis = analysis([attribution(.statement, by: 1)])
        #expect(analysis.statements == analysis)
    }

    @Test("quotes are counted among the statements")
    func count() {
        let analysis = analysis([
            attribution(.statement, by: 0), attribution(.statement, by: 0, kind: .mixed),
            attribution(.statement, by: 0, kind: .indirect), attribution(.attitude, by: 0, kind: .mixed),
        ])
        #expect(analysis.quoteCount == 2)
    }
}

@Suite("The word that keeps a denial from being read as a claim")
struct CautionTests {
    @Test("it is wanted of every modality but one", arguments: Modality.allCases)
    func wanted(_ modality: Modality) {
        #expect(modality.caution() == (modality == .asserted ? nil : modality.rawValue))
    }

    @Test(
        "a cue that tells it makes it needless, and no other cue does",
        arguments: [
            (Modality.denied, "denied", nil), (.denied, "Denied that", nil), (.denied, "never said", nil),
            (.denied, "didn’t say", nil), (.denied, "", "denied"), (.denied, "said", "denied"),
            (.denied, "knotted", "denied"), (.asked, "unmasked", "asked"), (.asked, "asked whether", nil),
            (.asked, "wondered", nil), (.refused, "declined to say", nil), (.refused, "would not confirm", nil),
            (.refused, "said", "refused"), (.conditional, "would say", nil), (.conditional, "not say", "conditional"),
            (.asserted, "said", nil),
        ] as [(Modality, String, String?)])
    func beside(modality: Modality, cue: String, word: String?) {
        #expect(modality.caution(beside: cue) == word)
    }
}

@Suite struct ShownSpeechTests {
    private func attribution(_ kind: Attribution.Kind, _ confidence: Double, by speaker: Int) -> Attribution {
        Attribution(
            kind: kind, content: [TextRange(0, 5)], speaker: Speaker.ID(rawValue: speaker), confidence: confidence,
            rule: .learnt)
    }

    private var analysis: SpeechAnalysis {
        SpeechAnalysis(
            attributions: [
                attribution(.direct, 0.4, by: 0), attribution(.indirect, 0.79, by: 1),
                attribution(.indirect, 0.8, by: 2), attribution(.mixed, 0.9, by: 3),
            ], speakers: (0..<4).map { Speaker(id: Speaker.ID(rawValue: $0), name: "Speaker \($0)") })
    }

    @Test("reported statements show where they are nearly always right, quotations however sure they are")
    func reported() {
        #expect(analysis.shown(minimumConfidence: 0).attributions.map(\.confidence) == [0.4, 0.8, 0.9])
        #expect(
            analysis.shown(minimumConfidence: 0).speakers.map(\.name) == ["Speaker 0", "Speaker 2", "Speaker 3"])
    }

    @Test("what is less sure than wanted does not show, nor who says nothing else", arguments: [0.5, 0.85])
    func minimum(confidence: Double) {
        let shown = analysis.shown(minimumConfidence: confidence)
        #expect(shown.attributions.allSatisfy { $0.confidence >= confidence })
        #expect(shown.speakers.count == shown.attributions.count)
        #expect(shown.attributions.compactMap { shown.speaker($0.speaker)?.name }.last == "Speaker 3")
    }
}
