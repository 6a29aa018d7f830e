/// What a word can be, by itself; a word may be several things.
///
/// The bits are hashed in features, which models have learnt: a new class gets the next free bit, and none ever moves.
struct WordClass: OptionSet, FeaturePart, Hashable, Sendable {
    let rawValue: UInt64

    static let determiner = WordClass(rawValue: 1 << 0)
    static let possessive = WordClass(rawValue: 1 << 1)
    static let pronoun = WordClass(rawValue: 1 << 2)
    static let relative = WordClass(rawValue: 1 << 3)
    static let preposition = WordClass(rawValue: 1 << 4)
    static let conjunction = WordClass(rawValue: 1 << 5)
    static let subordinator = WordClass(rawValue: 1 << 6)
    static let auxiliary = WordClass(rawValue: 1 << 7)
    static let adverb = WordClass(rawValue: 1 << 8)
    /// A verb that can attribute words to somebody: say, call, accuse.
    static let speechVerb = WordClass(rawValue: 1 << 9)
    /// A speech verb that attributes whenever it stands next to a quotation, also after its subject's subject: say, tell, add.
    static let plainSpeechVerb = WordClass(rawValue: 1 << 10)
    static let finite = WordClass(rawValue: 1 << 11)
    static let gerund = WordClass(rawValue: 1 << 12)
    static let infinitive = WordClass(rawValue: 1 << 13)
    /// A verb of another kind, in a finite form.
    static let otherVerb = WordClass(rawValue: 1 << 14)
    static let title = WordClass(rawValue: 1 << 15)
    static let personNoun = WordClass(rawValue: 1 << 16)
    static let groupNoun = WordClass(rawValue: 1 << 17)
    static let organisationNoun = WordClass(rawValue: 1 << 18)
    static let documentNoun = WordClass(rawValue: 1 << 19)
    static let maleName = WordClass(rawValue: 1 << 20)
    static let femaleName = WordClass(rawValue: 1 << 21)
    static let male = WordClass(rawValue: 1 << 22)
    static let female = WordClass(rawValue: 1 << 23)
    static let calendar = WordClass(rawValue: 1 << 24)
    static let place = WordClass(rawValue: 1 << 25)
    static let nameParticle = WordClass(rawValue: 1 << 26)
    static let nameSuffix = WordClass(rawValue: 1 << 27)
    static let abbreviation = WordClass(rawValue: 1 << 28)
    static let honorific = WordClass(rawValue: 1 << 29)
    static let plural = WordClass(rawValue: 1 << 30)
    static let firstPerson = WordClass(rawValue: 1 << 31)
    /// A noun that attributes with "of" or a possessive: comments, statement, claim.
    static let speechNoun = WordClass(rawValue: 1 << 32)
    /// "that", in whatever use.
    static let that = WordClass(rawValue: 1 << 33)
    static let negation = WordClass(rawValue: 1 << 34)
    /// Letters behind a name that do not belong to it: KC, MP, PhD.
    static let postnominal = WordClass(rawValue: 1 << 35)
    /// A given name that is a surname as well.
    static let surname = WordClass(rawValue: 1 << 36)

    static let function: WordClass = [
        .determiner, .possessive, .pronoun, .relative, .preposition, .conjunction, .subordinator, .auxiliary, .adverb,
        .that, .negation,
    ]
    static let anyFirstName: WordClass = [.maleName, .femaleName]
}
