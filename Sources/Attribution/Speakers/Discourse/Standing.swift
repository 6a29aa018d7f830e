/// How an entity stands in the text before a place: how far back it was mentioned, and how.
struct Standing {
    /// How many others were mentioned since.
    var rank = 0
    /// The mention next to the place; nil where there is none so near.
    var nearest: Mention?
    /// Mentions among the last ones, and those in the place's paragraph.
    var count = 0
    var countInParagraph = 0
    /// Whether a mention is the first of its sentence, and that sentence is the one before, or begins the paragraph.
    var isTopicBefore = false
    var isTopicOfParagraph = false
    /// Whether the attribution's own content mentions it.
    var isInContent = false
}

/// How all entities mentioned shortly before a place stand.
struct Standings {
    private(set) var entities: [Int] = []
    private var standings: [Standing] = []

    /// The mention next to the place of the entity with this number among ``entities``.
    func nearest(at number: Int) -> Mention? { standings[number].nearest }

    /// Mentions that are looked back over.
    static let reach = 48

    /// Looks back from a question's place.
    init(before question: SpeakerQuestion, in discourse: Discourse) {
        let mentions = discourse.pronouns.mentions
        var index = discourse.pronouns.firstMention(from: question.place) - 1
        let last = max(0, index - Self.reach)
        while index >= last {
            let mention = mentions[index]
            let isFirst = index == 0 || mentions[index - 1].sentence != mention.sentence
            add(mention, isFirst: isFirst, of: question, in: discourse)
            index -= 1
        }
    }

    private mutating func add(_ mention: Mention, isFirst: Bool, of question: SpeakerQuestion, in discourse: Discourse)
    {
        let place: Int
        if let known = entities.firstIndex(of: mention.entity) {
            place = known
        } else {
            place = entities.count
            entities.append(mention.entity)
            standings.append(Standing(rank: place))
        }
        if question.attribution.content.contains(where: { $0.contains(mention.token) }) {
            standings[place].isInContent = true
            return
        }
        if standings[place].nearest == nil { standings[place].nearest = mention }
        standings[place].count += 1
        if mention.paragraph == question.paragraph { standings[place].countInParagraph += 1 }
        guard isFirst else { return }
        if mention.sentence == question.sentence - 1 { standings[place].isTopicBefore = true }
        if mention.paragraph == question.paragraph, discourse.sentences[mention.sentence].isFirst {
            standings[place].isTopicOfParagraph = true
        }
    }

    /// How an entity stands; nil where it was not mentioned so near.
    subscript(entity: Int) -> Standing? { entities.firstIndex(of: entity).map { standings[$0] } }
}
