/// What the article says a candidate is, and when it names the candidate next.
extension SpeakerFacts {
    /// Whether the phrase’s noun was said of an entity, and what else the two share.
    func describeRole(_ entity: Int, _ core: Range<Int>, _ subject: inout SpeakerSubject) {
        guard let phrase = question.phrase, let head = question.head, question.isNounPhrase else { return }
        let key = tokens[head].key
        subject.isNameOfHead = core.contains { tokens[$0].key == key }
        var shared = sharedWords(core, phrase.tokens)
        subject.missingWords = Self.near
        for holding in (text.holdings[key] ?? []).prefix(EntityText.mostHolders) where holding.entity == entity {
            subject.role = .agrees
            subject.holdings = min(subject.holdings + 1, Self.near)
            let words = contentWords(holding.words)
            let found = words.count { word in phrase.tokens.contains { tokens[$0].key == tokens[word].key } }
            shared = max(shared, found)
            subject.missingWords = min(subject.missingWords, words.count - found)
        }
        subject.sharedWords = min(shared, Self.near)
        let descriptions = text.entities[entity].descriptions
        if let first = descriptions.first {
            subject.descriptionHead = tokens[first.head].key
            subject.descriptionCluster = words[tokens[first.head].key]?.cluster ?? 0
        }
        let most = descriptions.map { sharedWords(contentWords($0.words), phrase.tokens) }.max() ?? 0
        subject.descriptionWords = min(most, Self.near)
    }

    private func contentWords(_ words: Range<Int>) -> [Int] {
        (text.owner(before: words).map { [$0] } ?? [])
            + words.prefix(Self.maximumDescription).filter { tokens[$0].kind == .word && !tokens[$0].isWord(.function) }
    }

    private func sharedWords(_ words: some Collection<Int>, _ phrase: Range<Int>) -> Int {
        words.count { word in phrase.contains { tokens[$0].key == tokens[word].key } }
    }

    /// Words of a description that are compared.
    private static let maximumDescription = 12

    /// When an entity is named next, and whether it is the one that is.
    func describeNext(_ entity: Int, _ subject: inout SpeakerSubject) {
        let next = named.firstName(from: end)
        guard next < named.names.count else { return }
        subject.isNextNamed = text.entityOfName[next] == entity
        let names = text.entities[entity].names
        var (low, high) = (0, names.count)
        while low < high {
            let middle = (low + high) / 2
            if names[middle] < next { low = middle + 1 } else { high = middle }
        }
        guard low < names.count else { return }
        let sentence = discourse.sentence(of: named.names[names[low]].tokens.lowerBound)
        subject.nextSentences = Distance.step(max(0, sentence - discourse.sentence(of: end - 1)))
    }

    /// Compares the candidates with one another; nobody is the last.
    func compare(_ subjects: inout [SpeakerSubject]) {
        let holders = subjects.filter { $0.role == .agrees }.map { ($0.missingWords, -$0.holdings) }
        for place in subjects.indices {
            for other in subjects.indices where other != place {
                subjects[place].otherProposals.formUnion(subjects[other].proposals)
            }
            let own = (subjects[place].missingWords, -subjects[place].holdings)
            let isHolder = subjects[place].role == .agrees
            subjects[place].strongerHolders = min(holders.count { !isHolder || $0 < own }, Self.near)
        }
    }
}
