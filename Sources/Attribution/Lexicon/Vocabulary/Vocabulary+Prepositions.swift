/// Prepositions and other words that introduce a complement.
extension Vocabulary {
    /// Prepositions that tie another phrase to a noun: "a spokesman for the union".
    static let attachingPrepositions = keys(of: "of for at from in with to")
    /// Prepositions before what a document is about: "a report on the tides".
    static let prepositionsOfSubjects = keys(of: "on about against into")
    /// Prepositions inside the names of bodies and offices: "Centre for Tides", "Committee on Harbours".
    static let prepositionsInNames = keys(of: "of for on")
    /// Prepositions before what a question is about: "asked about the tides".
    static let questionTopicPrepositions = keys(of: "about on over regarding of")
    /// Prepositions before what a dispute is about: "disagreed over the tides".
    static let disputeTopicPrepositions = keys(of: "over about on")
    /// Words behind "asked" that make it a request and not a question: "asked for calm", "asked him to leave".
    static let requestMarkers = keys(of: "to for that not")
    /// What stands between a passive and the words that it attributes: "was accused of", "was described as".
    static let prepositionsBehindPassives = keys(of: "of as for with")
    /// What stands between somebody's words and who gives them: "a warning from", "a report by".
    static let prepositionsOfGivers = keys(of: "by from")
}
