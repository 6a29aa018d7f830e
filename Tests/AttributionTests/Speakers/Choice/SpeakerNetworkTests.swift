import Testing

@testable import Attribution

@Suite("The network for speakers")
struct SpeakerNetworkTests {
    @Test("a score is what the rectified sum of the known features’ vectors is worth")
    func scores() {
        var vectors = [Int8](repeating: 0, count: 32)
        vectors.replaceSubrange(0..<4, with: [1, -2, 3, 4])
        vectors.replaceSubrange(16..<20, with: [2, 1, -9, 0])
        var (bias, output) = ([Float](repeating: 0, count: 16), [Float](repeating: 0, count: 16))
        bias[0] = 1
        output.replaceSubrange(0..<4, with: [1, 10, 100, -1])
        let features = FeatureTable(keys: [11, 13], vectors: vectors, width: 16, scale: 0.5)
        let network = SpeakerNetwork(features: features, bias: bias, output: output)
        var keys = [UInt32](repeating: 0, count: 2 * SpeakerFeatures.columns)
        keys[0] = 11
        keys[SpeakerFeatures.columns] = 11
        keys[SpeakerFeatures.columns + 1] = 13
        // Of 11 alone: 1.5, -1, 1.5 and 2; with 13: 2.5, -0.5, -3 and 2. What is negative counts nothing.
        let expected: [Float] = [149.5, 0.5]
        #expect(network.scores(keys, rows: 2) == expected)
    }

    @Test("columns have names of their own, and numbers that no other table has")
    func columns() {
        #expect(Set(SpeakerFeatures.names.map(\.name)).count == SpeakerFeatures.names.count)
        let numbers = SpeakerColumns.firstNumber..<SpeakerColumns.firstNumber + SpeakerFeatures.names.count
        #expect(numbers.upperBound <= SpeakerFeatures.proposalNumber)
        #expect(numbers.lowerBound > WindowCrosses.firstNumber + WindowFeatures.crossColumns)
    }

    @Test("a row has no more keys than the kernels sum")
    func width() { #expect(SpeakerFeatures.columns <= 64) }

    @Test("every fact changes a key")
    func facts() {
        let plain = SpeakerSubject(form: .definite)
        func differs(_ change: (inout SpeakerSubject) -> Void) -> Bool {
            var changed = plain
            change(&changed)
            return SpeakerFeatures.keys(of: [plain]) != SpeakerFeatures.keys(of: [changed])
        }
        #expect(differs { $0.kind = .person })
        #expect(differs { $0.gender = .clashes })
        #expect(differs { $0.proposals = .spoke })
        #expect(differs { $0.rank = 0 })
        #expect(differs { $0.turn = 0 })
        #expect(differs { $0.head = 1 })
        #expect(differs { $0.role = .agrees })
        #expect(differs { $0.isInContent = true })
        #expect(differs { $0.holdings = 2 })
        #expect(differs { $0.missingWords = 1 })
        #expect(differs { $0.descriptionHead = 1 })
        #expect(differs { $0.descriptionWords = 1 })
        #expect(differs { $0.nextSentences = 1 })
        #expect(differs { $0.isNextNamed = true })
        #expect(differs { $0.otherProposals = .roleHolder })
        #expect(differs { $0.strongerHolders = 1 })
    }
}

@Suite("Codes that the network for speakers hashes")
struct SpeakerCodeTests {
    @Test("every form, kind and agreement keeps its number")
    func codes() {
        let forms: [(SpeakerQuestion.Form, UInt8)] = [
            (.name, 0), (.heOrShe, 1), (.they, 2), (.it, 3), (.firstPerson, 4), (.otherPronoun, 5), (.definite, 6),
            (.indefinite, 7), (.owned, 8), (.bare, 9), (.absent, 10),
        ]
        for (form, code) in forms { #expect(form.rawValue == code, "\(form)") }
        #expect(forms.count == SpeakerQuestion.Form.allCases.count)
        let kinds: [(SpeakerSubject.Kind, UInt8)] = [
            (.nobody, 0), (.person, 1), (.organisation, 2), (.word, 3), (.unknown, 4), (.unnamedPerson, 5),
            (.unnamedGroup, 6), (.unnamedBody, 7), (.document, 8), (.other, 9), (.owned, 10),
        ]
        for (kind, code) in kinds { #expect(kind.rawValue == code, "\(kind)") }
        #expect(SpeakerSubject.Agreement.unknown.rawValue == 0)
        #expect(SpeakerSubject.Agreement.agrees.rawValue == 1)
        #expect(SpeakerSubject.Agreement.clashes.rawValue == 2)
    }

    @Test("every proposal keeps its bit")
    func proposals() {
        let bits: [(SpeakerProposal, Int)] = [
            (.named, 0), (.apposed, 1), (.newspaper, 2), (.ownerOfWords, 3), (.bodyOfName, 4), (.recentBody, 5),
            (.introduced, 6), (.sameNoun, 7), (.roleHolder, 8), (.lastSpeaker, 9), (.antecedent, 10), (.owned, 11),
            (.kin, 12), (.itself, 13), (.author, 14), (.unnamedTopic, 15), (.lastUnnamed, 16), (.bodyOfSentence, 17),
            (.lastBody, 18), (.bodyBefore, 19), (.bodyPhrase, 20), (.topicBefore, 21), (.implied, 22),
            (.voiceAround, 23), (.mentioned, 24), (.spoke, 25), (.frequent, 26), (.sharesWord, 27), (.namedBehind, 28),
            (.namedInside, 29), (.speaksNext, 30), (.echo, 31), (.firstOfNoun, 32), (.introducedBehind, 33),
        ]
        for (proposal, bit) in bits { #expect(proposal.rawValue == 1 << UInt64(bit), "bit \(bit)") }
    }
}
