/// What the network sees of one who may be the source; all columns hash the question's form first.
enum SpeakerColumns: ColumnTable {
    typealias Subject = SpeakerSubject

    static let firstNumber = 400

    @inline(__always)
    static func list(to columns: inout some ColumnVisitor<Subject>) {
        columns.add("what the candidate is") { $0.add($1.kind) }
        columns.add("gender") { $0.add($1.kind, $1.gender, $1.isGenderKnown) }
        columns.add("number") { $0.add($1.kind, $1.number, $1.isPlural) }
        columns.add("all that proposes it") { $0.add($1.proposals.rawValue) }
        listPlaces(to: &columns)
        listTurns(to: &columns)
        listNames(to: &columns)
        listPhrases(to: &columns)
        listRoles(to: &columns)
        listOthers(to: &columns)
    }

    /// Where the candidate was mentioned.
    @inline(__always)
    private static func listPlaces(to columns: inout some ColumnVisitor<Subject>) {
        columns.add("sentences since it was mentioned") { $0.add($1.sentences, $1.gender) }
        columns.add("paragraphs since it was mentioned") { $0.add($1.paragraphs, $1.isParagraphStart) }
        columns.add("others mentioned since") { $0.add($1.rank) }
        columns.add("others of its kind mentioned since") { $0.add($1.rankOfKind, $1.gender, $1.rivals) }
        columns.add("how it was mentioned, and what it is") { $0.add($1.manner, $1.kind, min($1.sentences, 2)) }
        columns.add("how often it was mentioned before") { $0.add($1.count, $1.kind) }
        columns.add("how often the paragraph mentions it") { $0.add($1.countInParagraph, $1.isTopicOfParagraph) }
        columns.add("whether it is the topic") { $0.add($1.isTopicBefore, $1.isTopicOfParagraph, $1.sentences) }
        columns.add("the word before it") { $0.add($1.before, min($1.sentences, 2)) }
        columns.add("the word behind it") { $0.add($1.behind, min($1.sentences, 2)) }
        columns.add("whether what is said mentions it") { $0.add($1.isInContent, $1.isDirect, $1.sourceFirst) }
        columns.add("how often the article names it") { $0.add($1.mentions, $1.kind, $1.isFirstNamed) }
        columns.add("whether the headline names it") { $0.add($1.isInHeadline, $1.kind) }
        columns.add("distance, rank and topic") { $0.add($1.sentences, min($1.rank, 4), $1.isTopicBefore, $1.gender) }
    }

    /// When the candidate spoke.
    @inline(__always)
    private static func listTurns(to columns: inout some ColumnVisitor<Subject>) {
        columns.add("who spoke since it did") { $0.add($1.turn) }
        columns.add("sentences since it spoke") { $0.add($1.turnSentences, $1.turn == 0) }
        columns.add("paragraphs since it spoke") { $0.add($1.turnParagraphs, $1.turn == 0, $1.isParagraphStart) }
        columns.add("whether it spoke in quotations") { $0.add($1.isTurnQuoted, $1.isQuoted, min($1.turn, 3)) }
        columns.add("how often it spoke") { $0.add($1.turns, $1.kind) }
        columns.add("others of its kind since it spoke") { $0.add($1.rivalsSinceTurn, min($1.turn, 2), $1.gender) }
        columns.add("when it spoke and was mentioned") {
            $0.add(min($1.turn, 3), min($1.turnParagraphs, 3), min($1.sentences, 3), min($1.rank, 3))
        }
        columns.add("when it spoke, and the kind of speech") {
            $0.add(min($1.turn, 3), $1.isDirect, $1.isQuoted, $1.isParagraphStart)
        }
    }

    /// The candidate's name.
    @inline(__always)
    private static func listNames(to columns: inout some ColumnVisitor<Subject>) {
        columns.add("cluster of the name’s first word") { $0.add($1.firstCluster) }
        columns.add("cluster of the name’s last word") { $0.add($1.lastCluster, $1.words > 1) }
        columns.add("what the name’s last word can be") { $0.add($1.lastClass, $1.kind) }
        columns.add("the name’s last word") { $0.add($1.lastWord) }
        columns.add("how long the name is") { $0.add($1.words, $1.isCapitals, $1.kind) }
        columns.add("kind, gender and frequency") { $0.add($1.kind, $1.gender, $1.mentions) }
    }

    /// The words of the question.
    @inline(__always)
    private static func listPhrases(to columns: inout some ColumnVisitor<Subject>) {
        columns.add("the noun, and what the candidate is") { $0.add($1.head, $1.kind) }
        columns.add("the noun, and the name’s last word") { $0.add($1.head, $1.lastWord) }
        columns.add("clusters of the noun and the name’s last word") { $0.add($1.headCluster, $1.lastCluster) }
        columns.add("what the noun and the candidate are") { $0.add($1.headClass, $1.kind, $1.isPlural) }
        columns.add("the noun, and how it was proposed") {
            $0.add($1.head, $1.proposals.rawValue & SpeakerColumns.ofNoun)
        }
        columns.add("the cluster of the noun, and how it was proposed") {
            $0.add($1.headCluster, $1.proposals.rawValue & SpeakerColumns.ofNoun)
        }
        columns.add("whether it has the role") { $0.add($1.role, $1.sharedWords, $1.kind) }
        columns.add("role and distance") { $0.add($1.role, $1.isSameNoun, min($1.sentences, 4), min($1.turn, 2)) }
        columns.add("whether its name has the noun") { $0.add($1.isNameOfHead, $1.headClass, $1.sharedWords) }
        columns.add("the phrase’s first word, and the candidate") { $0.add($1.firstWord, $1.kind, $1.role) }
        columns.add("the phrase’s length, and the candidate") { $0.add($1.length, $1.hasName, $1.kind, $1.role) }
        columns.add("the cue, and what the candidate is") { $0.add($1.cue, $1.kind) }
        columns.add("where the source stands") { $0.add($1.sourceFirst, $1.isInQuotation, $1.isRelative, $1.kind) }
        columns.add("kind of speech, and the candidate") {
            $0.add($1.isDirect, $1.isQuoted, $1.isParagraphStart, $1.kind)
        }
        columns.add("whether it speaks the words around") { $0.add($1.hasAround, $1.isAround, $1.gender, $1.kind) }
        columns.add("how its phrase begins, and how far it is") {
            $0.add($1.opening, min($1.sentences, 5), $1.proposals.rawValue & SpeakerColumns.ofNoun)
        }
        columns.add("how its phrase begins, and the noun") { $0.add($1.opening, $1.words, $1.head) }
    }

    /// What the article says the candidate is.
    @inline(__always)
    private static func listRoles(to columns: inout some ColumnVisitor<Subject>) {
        columns.add("how often it has the role, and in which words") {
            $0.add($1.role, $1.holdings, $1.missingWords, $1.strongerHolders)
        }
        columns.add("the noun, and what it is") { $0.add($1.head, $1.descriptionHead) }
        columns.add("clusters of the noun and of what it is") { $0.add($1.headCluster, $1.descriptionCluster) }
        columns.add("words of what it is in the phrase") { $0.add($1.descriptionWords, $1.role, $1.kind) }
    }

    /// The candidate among the others, and what comes behind.
    @inline(__always)
    private static func listOthers(to columns: inout some ColumnVisitor<Subject>) {
        columns.add("why others are proposed") { $0.add($1.kind, $1.otherProposals.rawValue & SpeakerColumns.telling) }
        columns.add("why it and others are proposed") {
            $0.add($1.proposals.rawValue & SpeakerColumns.telling, $1.otherProposals.rawValue & SpeakerColumns.telling)
        }
        columns.add("when it is named next") { $0.add($1.nextSentences, $1.isNextNamed, $1.gender) }
        columns.add("when it was mentioned and is named next") {
            $0.add($1.nextSentences, min($1.sentences, 4), min($1.turn, 2), $1.isNextNamed)
        }
    }

    /// The proposals that say most of all who is meant.
    private static let telling: UInt64 = SpeakerProposal([
        .apposed, .ownerOfWords, .bodyOfName, .introduced, .sameNoun, .roleHolder, .owned, .kin, .unnamedTopic,
        .lastUnnamed, .bodyOfSentence, .bodyPhrase, .echo, .voiceAround, .introducedBehind,
    ]).rawValue

    /// The proposals that come of a noun.
    private static let ofNoun: UInt64 = SpeakerProposal([
        .apposed, .ownerOfWords, .bodyOfName, .recentBody, .introduced, .sameNoun, .roleHolder, .antecedent, .owned,
        .kin, .itself, .namedInside, .firstOfNoun, .introducedBehind,
    ]).rawValue
}
