/// The words that decide an attribution's modality.
enum ModalityLexicon {
    /// What the word with this key does in a cue; nothing for most words.
    static func word(_ key: UInt64) -> ModalityWord { table[key] ?? [] }

    private static let table: KeyTable<ModalityWord> = {
        var words: [UInt64: ModalityWord] = [:]
        func add(_ word: some StringProtocol, _ role: ModalityWord) {
            words[Lexicon.key(word), default: []].formUnion(role)
        }
        for (list, role) in verbs {
            for verb in Verb.list(list) { verb.forms(of: []) { form, _ in add(form, role) } }
        }
        for (list, role) in others {
            for word in list.split(whereSeparator: \.isWhitespace) { add(word, role) }
        }
        return KeyTable(words)
    }()

    private static let verbs: [(String, ModalityWord)] = [
        ("deny dispute refute rebut+ disavow disbelieve debunk repudiate contradict doubt disagree", .denial),
        ("dispute doubt contest disagree question challenge contradict", .concession),
        ("reject dismiss discount rubbish", .dismissal),
        ("challenge contest question scoff counter", .contest),
        ("rule brush wave shrug+ push shoot/shot swat+ bat+ laugh", .phrasalDenial),
        ("decline refuse balk demur+", .refusal),
        ("dodge evade sidestep+ side-step+ duck deflect skirt", .evasion),
        ("fail neglect forget/forgot omit+", .omission),
        ("avoid stop+ refrain", .abstention),
        ("ask inquire enquire query", .asking),
        ("wonder", .wondering),
        ("question grill quiz/quizzed", .pressing),
        ("demand", .demanding),
        ("argue debate discuss clash speculate disagree quarrel", .debate),
        (
            """
            appear seem want wish choose/chose/chosen care intend plan+ try like need bother continue seek/sought begin/began
            attempt
            """, .raising
        ),
        ("approve pass sign vote veto ban+ block file unveil sue prohibit attack", .act),
        ("give/gave/given provide make/made offer furnish share release hear/heard raise draw/drew/drawn", .giving),
        (
            "know/knew/known realize realise like regret+ mind care surprise understand/understood see/saw/seen",
            .factive
        ),
        ("accuse blame praise criticize criticise condemn apologize apologise thank", [.telling, .judging]),
        ("mention identify address discuss name", .mentioning),
        (
            """
            call describe brand label mention cite speak/spoke/spoken talk refer+ disclose comment specify identify address
            discuss
            """, .telling
        ),
    ]

    private static let others: [(String, ModalityWord)] = [
        ("denial denials disagreement doubtful sceptical skeptical doubts rebuttal", .denial),
        ("rejection dismissal", .denial),
        ("pressed presses pressing probed probes probing", .pressing),
        ("eager keen quick forced", .raising),
        ("aside off back out away down", .particle),
        ("refusal refusals unwilling reluctant unable", .refusal),
        ("without instead rather short", .abstention),
        ("question questions query queries inquiry inquiries", .questionNoun),
        (
            """
            accusation accusations account accounts allegation allegations argument arguments assertion assertions assessment
            characterization characterisation charge charges claim claims complaint complaints conclusion conclusions contention
            contentions criticism criticisms description explanation finding findings idea ideas implication insinuation
            insinuations legality legitimacy narrative notion notions premise report reports rumor rumors rumour rumours
            speculation statement statements story stories suggestion suggestions theory theories validity veracity version view
            wisdom authority credibility need accuracy
            """, .claimNoun
        ),
        (
            """
            word comment mention indication explanation suggestion claim claims details detail evidence sign hint statement
            reference
            """, .tellingNoun
        ),
        ("whether if why how what which who whom whose when where", .interrogative),
        (
            """
            not never neither nor nothing cannot didn't doesn't don't hasn't haven't hadn't isn't aren't wasn't weren't
            ain't shouldn't mustn't needn't mightn't won't wouldn't can't couldn't
            """, .negation
        ),
        (
            "would could might may will shall should must ought i'd he'd she'd we'd they'd he'll she'll we'll they'll",
            .modal
        ),
        ("would will can could cannot won't wouldn't can't couldn't", .willing),
        ("wouldn't couldn't", .modal),
        (
            """
            expected expects due set likely about going poised scheduled slated prepared preparing ready plan plans planned
            planning intends intend intended hopes hoping wants want wanted
            """, .prospect
        ),
        (
            """
            later eventually subsequently soon often sometimes frequently regularly repeatedly always usually afterwards
            routinely occasionally typically continue on
            """, .habit
        ),
        ("nobody none neither", .nobody),
        ("only just merely simply solely alone", .limiting),
        ("sure certain convinced persuaded", .certainty),
    ]
}
