import NewsModel

/// What a marked attribution teaches of who speaks: all who may be meant, for the trainer.
package struct SpeakerLesson: Sendable {
    /// The attribution's number.
    package let attribution: Int
    /// How the source is worded: the raw value of a `SpeakerQuestion.Form`.
    package let form: Int
    /// For each of those who may be meant the names they have in the text, the fullest one first.
    package let candidates: [[String]]
    /// What the network sees: a row for each of them, and one for nobody.
    package let keys: [UInt32]
    /// Who is chosen as the engine is now, by place among `candidates`; nil for nobody.
    package let chosen: Int?
    /// Who is likeliest, nobody apart, and the network's share of them; nil without a network.
    package let likeliest: Int?
    package let share: Float?
}

/// A marked attribution, in ranges of bytes.
package struct MarkedAttribution: Sendable {
    let content: [TextRange]
    let source: [TextRange]
    let cue: [TextRange]

    package init(content: [TextRange], source: [TextRange], cue: [TextRange]) {
        self.content = content
        self.source = source
        self.cue = cue
    }
}

/// Collects what the marked attributions of a text teach of who speaks.
package struct LearningSpeakers {
    /// The names of the columns that have one.
    package static let names = SpeakerFeatures.names.map(\.name)
    /// Identifies the features: a network trained with a different fingerprint cannot be used.
    package static let fingerprint = SpeakerFeatures.fingerprint

    private let text: EntityText
    private var namesOfRoles: [UInt64: String] = [:]
    private var namesOfOwned: [SpeakerIdentity: String] = [:]
    private var introductions: [UInt64: Range<Int>] = [:]

    /// The lessons of a text, in the order in which its sources stand.
    package static func lessons(
        of text: ArticleText, marked: [MarkedAttribution], model: AttributionModel
    ) -> [SpeakerLesson] {
        let linked = LinkedText(byRules: text)
        let named = linked.named
        let sources = SourceReader(named: named)
        var numbers: [Int] = []
        var attributions: [LinkedAttribution] = []
        for (number, attribution) in marked.enumerated() {
            let content = attribution.content.compactMap { named.tokens(in: $0) }
            guard let last = content.last else { continue }
            numbers.append(number)
            attributions.append(
                LinkedAttribution(
                    content: content,
                    source: attribution.source.first.flatMap { named.tokens(in: $0) }
                        .flatMap(sources.source),
                    cue: attribution.cue.first.flatMap { named.tokens(in: $0) }, rule: .learnt,
                    lastSentence: linked.sentences.count { $0.tokens.upperBound <= last.lowerBound }))
        }
        let entities = EntityFinder.find(in: named)
        let scorer = model.speakers ?? SpeakerScorer(words: model.words, network: nil)
        var resolver = SpeakerResolver(text: entities, sentences: linked.sentences, scorer: scorer)
        var learning = LearningSpeakers(text: entities)
        var lessons: [SpeakerLesson] = []
        _ = resolver.findAll(attributions) { index, question, weighing, introductions in
            learning.introductions = introductions
            lessons.append(learning.lesson(numbers[index], question, weighing))
        }
        return lessons
    }

    private init(text: EntityText) { self.text = text }

    private mutating func lesson(
        _ number: Int, _ question: SpeakerQuestion, _ weighing: SpeakerWeighing
    ) -> SpeakerLesson {
        var names: [[String]] = []
        for candidate in weighing.candidates { names.append(self.names(of: candidate)) }
        return SpeakerLesson(
            attribution: number, form: Int(question.form.rawValue), candidates: names, keys: weighing.keys,
            chosen: weighing.best.flatMap { best in weighing.candidates.firstIndex { $0.identity == best.identity } },
            likeliest: weighing.likeliest, share: weighing.likeliest.map { weighing.shares[$0] })
    }

    private mutating func names(of candidate: SpeakerCandidate) -> [String] {
        switch candidate.identity {
        case .entity(let entity):
            let found = text.entities[entity]
            let forms = [found.fullest] + found.names
            var names: [String] = []
            for form in forms.map({ text.words(text.named.names[$0].core) }) where !names.contains(form) {
                names.append(form)
            }
            return names
        case .role(let key, _):
            if namesOfRoles[key] == nil {
                namesOfRoles[key] = text.words(text.roleWords(introductions[key] ?? candidate.tokens))
            }
            return namesOfRoles[key].map { [$0] } ?? []
        case .owned(let owner, _, let head):
            if namesOfOwned[candidate.identity] == nil {
                namesOfOwned[candidate.identity] = text.nameOfOwned(by: owner, head: head, in: candidate.tokens)
            }
            return namesOfOwned[candidate.identity].map { [$0] } ?? []
        }
    }
}

extension NamedText {
    /// The tokens that lie in some bytes; nil where there are none.
    fileprivate func tokens(in range: TextRange) -> Range<Int>? {
        let first = tokens.firstIndex { Int($0.end) > range.start } ?? tokens.count
        let end = tokens[first...].firstIndex { Int($0.start) >= range.end } ?? tokens.count
        return first < end ? first..<end : nil
    }
}
