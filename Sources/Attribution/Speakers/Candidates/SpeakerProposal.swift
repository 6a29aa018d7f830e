/// Why somebody may be the source: each is a piece of evidence, and none decides where a model is at hand. Without one
/// the first that is made decides.
struct SpeakerProposal: OptionSet, Hashable, Sendable {
    /// The bits are hashed: a new one gets the next free place, and none ever moves.
    let rawValue: UInt64

    /// The name in the phrase is theirs.
    static let named = Self(0)
    /// The name behind the phrase and a comma: "another critic, Ada Moss,".
    static let apposed = Self(1)
    /// A newspaper, whose "article" speaks.
    static let newspaper = Self(2)
    /// Whoever wrote or said the words that speak: "her statement".
    static let ownerOfWords = Self(3)
    /// A body whose name has the noun: "the department".
    static let bodyOfName = Self(4)
    /// The body spoken of last, for "the company".
    static let recentBody = Self(5)
    /// Introduced by the same noun: "a letter to the council", for "the letter".
    static let introduced = Self(6)
    /// Spoke last by the same noun.
    static let sameNoun = Self(7)
    /// Said to hold the role.
    static let roleHolder = Self(8)
    /// Spoke last.
    static let lastSpeaker = Self(9)
    /// Whom a pronoun would stand for.
    static let antecedent = Self(10)
    /// Known by whose it is: "Moss’s campaign", "her lawyers".
    static let owned = Self(11)
    /// Related to somebody, as "his daughter" is.
    static let kin = Self(12)
    /// The phrase itself is all that is known.
    static let itself = Self(13)
    /// Writes the article.
    static let author = Self(14)
    /// Unnamed, and the paragraph's topic: "A crane driver".
    static let unnamedTopic = Self(15)
    /// Unnamed, and spoke last.
    static let lastUnnamed = Self(16)
    /// A body that is the sentence's topic.
    static let bodyOfSentence = Self(17)
    /// The body that spoke last.
    static let lastBody = Self(18)
    /// A body named shortly before.
    static let bodyBefore = Self(19)
    /// A body or document without a name that the paragraph speaks of.
    static let bodyPhrase = Self(20)
    /// What the sentence before begins with.
    static let topicBefore = Self(21)
    /// Spoke last, for a verb without a subject.
    static let implied = Self(22)
    /// Speaks the quotation around it.
    static let voiceAround = Self(23)
    /// Mentioned shortly before.
    static let mentioned = Self(24)
    /// Spoke shortly before.
    static let spoke = Self(25)
    /// One of those named most often.
    static let frequent = Self(26)
    /// Shares a word with the name.
    static let sharesWord = Self(27)
    /// Named shortly behind.
    static let namedBehind = Self(28)
    /// Named inside the phrase.
    static let namedInside = Self(29)
    /// Speaks next.
    static let speaksNext = Self(30)

    /// Says the same words elsewhere.
    static let echo = Self(31)
    /// The first phrase with the noun in the article, a fuller one.
    static let firstOfNoun = Self(32)

    /// A person whom the article names for the first time shortly behind.
    static let introducedBehind = Self(33)

    private init(_ place: UInt64) { rawValue = 1 << place }
    init(rawValue: UInt64) { self.rawValue = rawValue }
}
