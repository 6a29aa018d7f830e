/// Nouns for people, bodies and what they say, as sources.
extension Vocabulary {
    /// People whom articles leave unnamed, so that the noun does not refer back to a name.
    static let unnamedPersonNouns = keys(
        of: """
            official officer spokesman spokeswoman spokesperson source person man woman boy girl insider aide
            witness resident voter executive lawyer doctor judge narrator announcer moderator caller questioner reporter
            """)
    /// People who ask questions, so that the next "he" is whoever answers.
    static let interviewerNouns = keys(
        of: "questioner reporter moderator interviewer host journalist interviewee caller")
    /// Relatives: "his daughter".
    static let kinshipNouns = keys(
        of: """
            father mother son daughter brother sister husband wife widow widower uncle aunt nephew niece cousin
            stepfather stepmother grandfather grandmother grandson granddaughter boyfriend girlfriend fiance fiancee
            """)
    /// What journalists call somebody to avoid repeating the name, mostly whoever spoke last: "the Texan".
    static let epithets = keys(
        of: """
            businessman businesswoman billionaire millionaire mogul tycoon magnate entrepreneur industrialist financier
            philanthropist candidate nominee front-runner frontrunner contender hopeful politician senator lawmaker
            legislator congressman congresswoman governor backbencher parliamentarian peer lady statesman stateswoman
            strongman premier chancellor diplomat republican democrat conservative liberal socialist libertarian
            author writer novelist poet playwright filmmaker economist academic theologian philosopher
            actor actress singer rapper comedian comedienne star veteran
            athlete player striker midfielder defender goalkeeper winger batsman bowler skipper champion winner driver
            jockey golfer boxer swimmer sprinter cyclist cricketer footballer
            native texan vermonter californian floridian ohioan hoosier briton american australian canadian german scot
            frenchman irishman welshman englishman spaniard swede dutchman indian pakistani
            """)
    /// Nouns that may refer back to any organisation: "the company".
    static let genericBodyNouns = keys(
        of: """
            company firm organisation organization group body business corporation union agency newspaper paper magazine
            site website network outlet broadcaster charity party commission committee council association bank
            institute manufacturer retailer airline carrier carmaker watchdog regulator club team
            """)
    /// Bodies that act for one person: "her campaign".
    static let entourageNouns = keys(of: "campaign team administration office government")
    /// What newspapers print: "a Times article".
    static let newspaperPieceNouns = keys(of: "article story piece editorial column op-ed")
    /// What somebody says or thinks, besides the lexicon's nouns of speech: "her testimony".
    static let utteranceNouns = keys(
        of: """
            demand eyes mind opinion opinions views speech rhetoric testimony account address interview tone stance
            vision proposal prediction response reaction mantra joke tweets tirade rant appeal plea oath
            """)
    /// Labels of an interviewer's turns.
    static let questionLabels = keys(of: "q question")
}
