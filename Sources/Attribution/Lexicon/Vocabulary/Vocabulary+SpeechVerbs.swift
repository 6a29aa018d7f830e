/// Verbs of saying with a syntax of their own.
extension Vocabulary {
    /// Verbs that may open a sentence before their subject: "Said Moss:".
    static let invertedSpeechVerbs = keys(
        of: """
            said says adds added wrote writes noted notes remarked asked explained argued tweeted concluded continued
            declared replied answered recalled stated warned insisted
            """)
    /// Verbs whose object is the listener and not part of what is said: "told the council that".
    static let listenerVerbs = keys(
        of: "told tells tell telling reminded informed assured asked warned urged")
    /// Verbs whose listener may follow in a tag behind a quotation: “No,” Moss told the council.
    static let tagVerbsWithListener = keys(of: "told tells tell reminded informed asked assured warned")
    /// Verbs whose listener may follow in a tag that continues a sentence: “Why?” Moss asked the council.
    static let continuingTagVerbsWithListener = keys(of: "asked asks told tells")
    static let formsOfDisagree = keys(of: "disagree disagrees disagreed disagreeing")
    /// Verbs and nouns of answering: behind them a question is somebody else's, "answered a question about".
    static let answeringWords = keys(
        of: """
            answer answers answered answering respond responds responded responding reply replied replying response
            """)
    /// Forms of "comment", which reports nothing when it is declined: "declined to comment".
    static let commentingVerbs = keys(of: "comment commented commenting")
    /// Other verbs that report nothing when declined or negated: "refused to testify", "did not reply".
    static let unreportedResponses = keys(
        of: """
            respond responded responding reply replied answer answered return returned testify be speak apologize
            apologise
            """)
    /// Third-person forms of verbs that are more often plural nouns: "reports", "views".
    static let verbsMostlyPluralNouns = keys(
        of: """
            emails texts reports posts blogs voices cheers lists names titles lies views aims judges votes words orders
            requests questions details pictures plans offers attacks supports releases rules signals marks points rates
            records shows signs stands hopes fears doubts challenges starts
            """)
}
