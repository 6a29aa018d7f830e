/// What is asked: who is the source of this attribution?
struct SpeakerQuestion {
    /// How the source is worded. The raw values are hashed.
    enum Form: UInt8, FeaturePart, CaseIterable, Sendable {
        case name = 0
        case heOrShe = 1
        case they = 2
        case it = 3
        case firstPerson = 4
        case otherPronoun = 5
        /// "the mayor"
        case definite = 6
        /// "a porter"
        case indefinite = 7
        /// "his lawyer", "Moss’s lawyer"
        case owned = 8
        /// "critics", "police"
        case bare = 9
        /// Nothing names the source.
        case absent = 10
    }

    let attribution: LinkedAttribution
    /// The words asked about: the source, or what its "who" belongs to; nil where there are none.
    let phrase: SourcePhrase?
    /// Whether the source is "who" or "which".
    let isRelative: Bool
    let form: Form
    /// The phrase's head: a noun, a pronoun, or a name's last word.
    let head: Int?
    /// Where the attribution is made: its source's first token, or its content's.
    let place: Int
    let sentence: Int
    let paragraph: Int
    let gender: Gender
    let isPlural: Bool
    /// Who speaks the words that the source stands in, where that is known.
    var around: SpeakerIdentity?
    /// Who says elsewhere what is said here, where that is known.
    var echo: SpeakerIdentity?
    /// Whether the source stands inside a quotation, though not all that it says does.
    let isInQuotation: Bool
}

extension SpeakerQuestion.Form {
    /// Whether the phrase is a noun or a name, and not a pronoun.
    var isNounPhrase: Bool {
        switch self {
        case .name, .definite, .indefinite, .owned, .bare: true
        case .heOrShe, .they, .it, .firstPerson, .otherPronoun, .absent: false
        }
    }
}

extension SpeakerQuestion {
    /// Whether the phrase is a noun or a name, and not a pronoun.
    var isNounPhrase: Bool { form.isNounPhrase }
}
