/// What the network sees of one who may be the source.
enum SpeakerFeatures {
    /// Keys a row: of the columns, and of so many proposals at most.
    static let columns = columnCount + maximumProposals
    static let names = SpeakerColumns.names()
    private static let columnCount = names.count
    private static let maximumProposals = 7
    /// The number that proposals are hashed with.
    static let proposalNumber = 500

    /// Writes a row, and moves `keys` behind it.
    static func write(_ subject: SpeakerSubject, to keys: inout UnsafeMutablePointer<UInt32>) {
        SpeakerColumns.write(subject, to: &keys)
        var proposals = subject.proposals.rawValue
        for _ in 0..<maximumProposals {
            if proposals != 0 {
                var hash = FeatureHash(proposalNumber)
                hash.add(subject.form, proposals.trailingZeroBitCount)
                keys.pointee = hash.key
                proposals &= proposals - 1
            } else {
                keys.pointee = 0
            }
            keys += 1
        }
    }

    /// The rows of some subjects, one after the other.
    static func keys(of subjects: [SpeakerSubject]) -> [UInt32] {
        var keys = [UInt32](repeating: 0, count: subjects.count * columns)
        keys.withUnsafeMutableBufferPointer { keys in
            guard var place = keys.baseAddress else { return }
            for subject in subjects { write(subject, to: &place) }
        }
        return keys
    }

    /// Stands for what the columns say: a network that learnt from other columns is of no use.
    static let fingerprint = ProbedKeys.fingerprint(keys(of: SpeakerQuestion.Form.allCases.map(SpeakerSubject.probe)))
}

extension SpeakerSubject {
    /// A subject most of whose facts differ from one another.
    fileprivate static func probe(_ form: SpeakerQuestion.Form) -> SpeakerSubject {
        var subject = SpeakerSubject(form: form)
        (subject.head, subject.headCluster, subject.headClass, subject.firstWord, subject.cue) = (
            101, 102, 103, 104, 105
        )
        (subject.length, subject.rivals, subject.words, subject.mentions) = (3, 4, 2, 5)
        (subject.firstCluster, subject.lastCluster, subject.lastClass, subject.lastWord) = (106, 107, 108, 109)
        (subject.rank, subject.rankOfKind, subject.sentences, subject.paragraphs) = (6, 7, 8, 9)
        (subject.count, subject.countInParagraph, subject.manner) = (10, 11, 12)
        (subject.before, subject.behind) = (110, 111)
        (subject.turn, subject.turnSentences, subject.turnParagraphs, subject.turns) = (13, 14, 1, 2)
        (subject.rivalsSinceTurn, subject.sharedWords) = (3, 4)
        (subject.kind, subject.gender, subject.number, subject.role) = (.organisation, .agrees, .clashes, .agrees)
        subject.proposals = [.named, .spoke, .mentioned, .itself]
        (subject.isRelative, subject.isDirect, subject.hasName, subject.isCapitals, subject.isTopicBefore) =
            (true, true, true, true, true)
        (subject.isTurnQuoted, subject.isNameOfHead) = (true, true)
        (subject.isAround, subject.opening) = (true, .indefinite)
        return subject
    }
}
