import Testing

@testable import Attribution

/// The numbers below stand for the features that models were trained with: where they change, a new model is due.
@Suite("The fingerprint of features")
struct FeatureFingerprintTests {
    @Test("the features are those that models were trained with")
    func standard() {
        let keys = FeatureProbe.standard.keys
        #expect(ProbedKeys.fingerprint(keys.token) == 0x08C7_901B)
        #expect(ProbedKeys.fingerprint(keys.tokenCrosses) == 0x94E2_5C1D)
        #expect(ProbedKeys.fingerprint(keys.window) == 0x56CF_DE3B)
        #expect(ProbedKeys.fingerprint(keys.windowCrosses) == 0x51FF_3496)
        #expect(FeatureFingerprint.current == 0xF97E_1612)
    }

    @Test(
        "so are those of hardly a text",
        arguments: [
            ("Said.", 0xC49C_C179), ("“", 0xA2FD_A7FD), ("said", 0xA641_0FE9),
            ("“Never closed, she said.\n\n“Nor this, he (Moss) said", 0x368B_0885),
            ("MOSS: ‘No’ — “no”…\n\n\nWhy? Because! 7, 8 and 9; that’s that.", 0xD136_C91B),
            ("Ed said Moss said that, after all, “it” would, could, and should, not hold", 0xEC12_0C43),
        ] as [(String, UInt32)])
    func edges(text: String, fingerprint: UInt32) {
        let tokens = FeatureProbe(text: text).named.tokens
        let said = tokens.indices.filter { tokens[$0].key == Lexicon.key("said") }
        let keys = FeatureProbe(text: text, cues: said.map { $0..<$0 + 1 }).keys
        #expect(keys.fingerprint == fingerprint)
    }

    @Test("the probe’s labels are on the words that they are meant for")
    func probe() {
        let (probe, named) = (FeatureProbe.standard, FeatureProbe.standard.named)
        func words(_ tokens: Range<Int>) -> String { named.text.text(named.text.range(tokens)) }
        #expect(probe.cues.map(words) == ["said", "She told", "asked"])
        #expect(probe.rules.map { $0.cue.map(words) } == ["said", "told", "asked"])
        #expect(probe.rules.map { $0.source.map { words($0.tokens) } } == ["Ada Moss", nil, "Brown"])
        #expect(
            probe.rules.map { $0.content.map(words) } == [
                ["“The old harbour will close in May,”", "“We never wanted that; nobody did.”"],
                ["that fees (2,000 a year) would rise"], ["“Who pays?”", "“You and me.”"],
            ])
    }

    @Test("a fingerprint tells two orders of keys apart")
    func order() { #expect(ProbedKeys.fingerprint([1, 2]) != ProbedKeys.fingerprint([2, 1])) }
}
