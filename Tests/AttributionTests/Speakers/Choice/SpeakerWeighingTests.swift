import Testing

@testable import Attribution

@Suite("Weighing who speaks")
struct SpeakerWeighingTests {
    /// Two entities and the phrase itself, of which the network gives these shares, and nobody the last.
    private func best(_ shares: [Float], _ form: SpeakerQuestion.Form) -> SpeakerIdentity? {
        let candidates = [
            SpeakerCandidate(identity: .entity(1), tokens: 0..<1, proposals: .mentioned),
            SpeakerCandidate(identity: .entity(2), tokens: 0..<1, proposals: .spoke),
            SpeakerCandidate(identity: .role(7, 0), tokens: 0..<1, proposals: .itself),
        ]
        return SpeakerWeighing(candidates: candidates, keys: [], shares: shares, form: form, first: candidates[1])
            .best?.identity
    }

    @Test("whoever is likeliest speaks")
    func likeliest() {
        #expect(best([0.001, 0.998, 0.0005, 0.0005], .heOrShe) == .entity(2))
        #expect(best([0.998, 0.001, 0.0005, 0.0005], .definite) == .entity(1))
    }

    @Test("where nobody is likely, a phrase stands for itself and a pronoun for nobody")
    func unlikely() {
        #expect(best([0.24, 0.24, 0.22, 0.3], .definite) == .role(7, 0))
        #expect(bestOfTwo([0.24, 0.2, 0.56], .heOrShe) == nil)
    }

    @Test("words that name a source are the likeliest one’s before they are nobody’s")
    func likelyEnough() {
        #expect(best([0.3, 0.26, 0.22, 0.22], .definite) == .entity(1))
        #expect(bestOfTwo([0.4, 0.35, 0.25], .heOrShe) == .entity(1))
    }

    @Test("where nothing names a source, whoever speaks is likelier than all others together")
    func absent() {
        #expect(bestOfTwo([0.45, 0.3, 0.25], .absent) == nil)
        #expect(bestOfTwo([0.6, 0.2, 0.2], .absent) == .entity(1))
    }

    @Test("a quotation that stands by itself is somebody’s sooner than words that are only told of")
    func withoutCue() {
        let candidates = [SpeakerCandidate(identity: .entity(1), tokens: 0..<1, proposals: .mentioned)]
        func best(hasCue: Bool) -> SpeakerIdentity? {
            SpeakerWeighing(
                candidates: candidates, keys: [], shares: [0.4, 0.6], form: .absent, hasCue: hasCue, first: nil
            ).best?.identity
        }
        #expect(best(hasCue: false) == .entity(1))
        #expect(best(hasCue: true) == nil)
    }

    @Test("a name is whoever of its bearers is likeliest")
    func names() { #expect(bestOfTwo([0.4, 0.35, 0.25], .name) == .entity(1)) }

    /// The same of two entities alone.
    private func bestOfTwo(_ shares: [Float], _ form: SpeakerQuestion.Form) -> SpeakerIdentity? {
        let candidates = [1, 2].map { SpeakerCandidate(identity: .entity($0), tokens: 0..<1, proposals: .mentioned) }
        return SpeakerWeighing(candidates: candidates, keys: [], shares: shares, form: form, first: nil).best?.identity
    }

    @Test("a noun phrase is never nobody’s")
    func nounPhrase() { #expect(best([0.001, 0.001, 0.008, 0.99], .bare) == .role(7, 0)) }

    @Test("without a network whoever the rules proposed first speaks")
    func withoutNetwork() { #expect(best([], .heOrShe) == .entity(2)) }

    @Test("who was proposed twice has both reasons, and too many are not weighed")
    func candidates() {
        var candidates = SpeakerCandidates()
        candidates.add(.entity(3), as: .antecedent, by: 0..<1)
        candidates.add(.entity(3), as: .spoke, by: 4..<5)
        #expect(candidates.all.map(\.proposals) == [[.antecedent, .spoke]])
        #expect(candidates.all[0].tokens == 0..<1)
        for entity in 0..<100 { candidates.add(.entity(entity), as: .mentioned, by: 0..<1) }
        #expect(candidates.all.count == SpeakerCandidates.maximum)
    }
}

@Suite("Confidence in names")
struct NameConfidenceTests {
    @Test("a larger share is never a smaller confidence, and all are shares", arguments: SpeakerQuestion.Form.allCases)
    func rising(form: SpeakerQuestion.Form) {
        let confidences = stride(from: Float(0), through: 1, by: 0.001).map { NameConfidence.of($0, form) }
        #expect(zip(confidences, confidences.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(confidences.allSatisfy { $0 >= 0 })
        #expect(confidences.allSatisfy { $0 <= 1 })
        #expect(confidences[1000] > confidences[500])
    }
}
