/// Auxiliaries, and verbs that do not attribute words by themselves.
extension Vocabulary {
    /// All forms of "be"; with a participle they form a passive.
    static let formsOfBe = keys(of: "is are was were be been being")
    /// Forms of "be" between a person and their role: "Moss is the mayor".
    static let singularCopulas = keys(of: "is was")
    /// Verb forms that show that the word before is a plural noun: "Harbours are".
    static let pluralVerbs = keys(of: "are were have do")
    /// Modals of duty: "should be noted" notes now, not in the future.
    static let dutyModals = keys(of: "should must")
    /// Participles that differ from the past tense, so that without an auxiliary they are never finite.
    static let unambiguousParticiples = keys(of: "known spoken seen written given taken sung")
    /// Verbs of holding an office, before "as": "Moss serves as the mayor".
    static let officeHoldingVerbs = keys(of: "works worked serves served")
    /// Participles before a name: "a crane driver named Ada".
    static let participlesBeforeNames = keys(of: "named called")
    /// Participles before "as" and a name: "a crane driver identified as Ada".
    static let participlesBeforeAs = keys(of: "known identified named")
    /// Verbs that give something a name: "dubbed the plan “a disaster”".
    static let namingVerbs = keys(
        of: """
            call calls called calling dub dubs dubbed dubbing label labels labeled labelled labeling labelling
            brand brands branded branding term terms termed terming deem deems deemed
            """)
    /// Participles of publishing, between a document and a time: "a report released last year".
    static let publishingParticiples = keys(of: "released published issued posted obtained dated")
    /// Verbs whose object is what the words are about: "referring to the mayor".
    static let referringVerbs = keys(of: "referring referred refers")
    /// Verbs whose object is where the words come from: "citing an unnamed official".
    static let citingVerbs = keys(of: "citing cited cites cite")
    /// What one does to a book, a film or a song, whose title may follow in marks.
    static let verbsOfMakingWorks = keys(
        of: """
            wrote writes written writing directed composed recorded sang performed published co-wrote authored starred filmed
            """)
}
