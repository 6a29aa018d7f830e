/// What the columns say of one who may be the source; all numbers are steps of few values.
struct SpeakerSubject: FeatureSubject {
    /// What is known of the candidate. The raw values are hashed.
    enum Kind: UInt8, FeaturePart, Sendable {
        case nobody = 0
        case person = 1
        case organisation = 2
        /// A name of one word that may be anything's.
        case word = 3
        /// A longer name that may be anything's.
        case unknown = 4
        case unnamedPerson = 5
        case unnamedGroup = 6
        case unnamedBody = 7
        case document = 8
        case other = 9
        /// "Moss’s campaign"
        case owned = 10
    }

    /// Whether two things agree. The raw values are hashed.
    enum Agreement: UInt8, FeaturePart, Sendable {
        case unknown = 0
        case agrees = 1
        case clashes = 2
    }

    /// What a phrase begins with. The raw values are hashed.
    enum Opening: UInt8, FeaturePart, Sendable {
        case none = 0
        case definite = 1
        case indefinite = 2
        case possessive = 3
        case number = 4
        case otherDeterminer = 5
    }

    // The question.
    let form: SpeakerQuestion.Form
    var isRelative = false
    var isQuoted = false
    var isInQuotation = false
    var isDirect = false
    var isPlural = false
    var isParagraphStart = false
    var sourceFirst = false
    var head: UInt64 = 0
    var headCluster: UInt16 = 0
    var headClass: UInt64 = 0
    var firstWord: UInt64 = 0
    var cue: UInt64 = 0
    var length = 0
    var hasName = false
    var rivals = 0
    // The candidate.
    var kind = Kind.nobody
    var proposals = SpeakerProposal()
    var gender = Agreement.unknown
    var isGenderKnown = false
    var number = Agreement.unknown
    var words = 0
    var firstCluster: UInt16 = 0
    var lastCluster: UInt16 = 0
    var lastClass: UInt64 = 0
    var lastWord: UInt64 = 0
    var isCapitals = false
    var mentions = 0
    var isFirstNamed = false
    var isInHeadline = false
    // How the two stand to one another.
    var rank = SpeakerSubject.never
    var rankOfKind = SpeakerSubject.never
    var sentences = SpeakerSubject.never
    var paragraphs = SpeakerSubject.never
    var count = 0
    var countInParagraph = 0
    var manner: UInt8 = 0
    var before: UInt64 = 0
    var behind: UInt64 = 0
    var isTopicBefore = false
    var isTopicOfParagraph = false
    var isInContent = false
    var turn = SpeakerSubject.never
    var turnSentences = SpeakerSubject.never
    var turnParagraphs = SpeakerSubject.never
    var isTurnQuoted = false
    var turns = 0
    var rivalsSinceTurn = 0
    var role = Agreement.unknown
    var sharedWords = 0
    var isNameOfHead = false
    var isSameNoun = false
    var isAround = false
    var hasAround = false
    var opening = Opening.none
    /// How often the article gives the candidate the role, and the fewest words that its own description has beyond the phrase.
    var holdings = 0
    var missingWords = 0
    /// The noun at the head of what the candidate is said to be first, and the most words that such descriptions share with the
    /// phrase.
    var descriptionHead: UInt64 = 0
    var descriptionCluster: UInt16 = 0
    var descriptionWords = 0
    /// When the article names the candidate next.
    var nextSentences = SpeakerSubject.never
    var isNextNamed = false
    // All others who may be meant.
    /// Why any of them may be.
    var otherProposals = SpeakerProposal()
    /// How many of them hold the role rather than the candidate.
    var strongerHolders = 0

    /// The step of what never happened.
    static let never = 15

    init(form: SpeakerQuestion.Form) { self.form = form }

    @inline(__always)
    func begin(_ hash: inout FeatureHash) { hash.add(form) }
}
