/// Titles, offices and the words that tell them apart.
extension Vocabulary {
    /// Nouns for an office that say little without the word before: "foreign minister".
    static let genericOffices = keys(
        of: """
            leader manager director chief chairman chair president member official officer secretary minister head coach
            """)
    /// Modifiers that do not say which office it is: "the former minister".
    static let tenureModifiers = keys(
        of: "former then current retired outgoing incoming presumptive longtime veteran embattled ousted")
    /// Modifiers that make it a different office: "vice president".
    static let rankModifiers = ["vice", "vice-presidential", "deputy", "assistant", "running"].map(Lexicon.key)
    /// Words that do not count when two descriptions share them.
    static let smallWordsInRoles = keys(of: "the of a an for and s")
    /// Pairs of descriptions that hardly fit one person.
    static let opposedDescriptions = [
        ("republican", "democratic"), ("republican", "democrat"), ("republican", "libertarian"),
        ("democratic", "libertarian"), ("conservative", "labour"), ("male", "female"),
    ].map { (Lexicon.key($0.0), Lexicon.key($0.1)) }
    /// Offices named differently in different countries: a foreign secretary is a foreign minister elsewhere.
    static let equivalentOffices = Dictionary(
        uniqueKeysWithValues: [
            ("minister", "secretary"), ("secretary", "minister"),
        ].map { (Lexicon.key($0.0), Lexicon.key($0.1)) })
    /// Nouns that refer back to somebody with a title: "Sen." to "the lawmaker".
    static let nounsForTitles: [UInt64: [UInt64]] = Dictionary(
        uniqueKeysWithValues: [
            ("sen", "senator lawmaker"), ("rep", "representative congressman congresswoman lawmaker"),
            ("gov", "governor"),
            ("senator", "lawmaker"), ("representative", "lawmaker congressman congresswoman"), ("gen", "general"),
            ("governor", "gov"), ("dr", "doctor"), ("prof", "professor"), ("rev", "reverend pastor"),
            ("lt", "lieutenant"),
            ("sgt", "sergeant"), ("capt", "captain"), ("col", "colonel"), ("det", "detective"),
            ("supt", "superintendent"),
            ("congressman", "lawmaker"), ("congresswoman", "lawmaker"), ("pope", "pontiff"), ("king", "monarch"),
            ("queen", "monarch"), ("bishop", "cleric prelate"), ("archbishop", "cleric prelate bishop"),
            ("imam", "cleric"), ("ayatollah", "cleric"), ("justice", "judge"), ("attorney", "lawyer"),
            ("lawyer", "attorney"), ("president", "leader"), ("minister", "leader"), ("chancellor", "leader"),
            ("doctor", "physician"), ("physician", "doctor"), ("actress", "actor"), ("boss", "chief"),
            ("schoolteacher", "teacher"), ("footballer", "player"), ("singer", "musician"),
        ].map { (Lexicon.key($0.0), $0.1.split(separator: " ").map(Lexicon.key)) })
}
