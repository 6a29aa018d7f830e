/// Words in the names of people, companies, bodies and newspapers.
extension Vocabulary {
    /// Family names that are also function words, months or common nouns.
    static let wordlikeSurnames = keys(of: "may will might march august june day")
    /// Family names of peoples who put them before the given name.
    static let familyNamesInFront = keys(
        of: "moon park choi jung kang yoon jang shin kwon hwang wang zhang chen zhao huang zhou tran nguyen pham")
    /// Titles used with the given name: "Sir Keir", "Prince Harry".
    static let titlesBeforeGivenNames = keys(
        of: "sir dame lady lord prince princess king queen pope sheikh sheikha")
    /// Titles of people named for a country: "Princess Ada of Norland".
    static let titlesWithCountry = keys(of: "king queen prince princess emperor empress archduke duchess")
    /// Titles of people sent to a country: "Ambassador to Germany Ada Moss".
    static let envoyTitles = keys(of: "ambassador envoy")
    /// Function words that are acronyms in capitals: the United States, the World Health Organization.
    static let functionWordAcronyms = keys(of: "us who")
    /// Last words of a picture credit: "AFP Image".
    static let pictureCredits = keys(of: "image images photo photos pictures")
    /// Last words of what an office is for: "Bureau of Tides and Harbour Affairs".
    static let officeFields = keys(
        of: """
            services protection enforcement affairs security priorities studies sciences resources policy research
            development
            """)
    /// Plurals that own a body in its name, besides those in "-men": "Children’s Harbour Fund".
    static let pluralOwnersInNames = keys(of: "people peoples children veterans teachers nurses")
    /// Last words of the names of bodies that every state has one of: "Norland’s Foreign Ministry".
    static let bodiesOfStates = keys(of: "ministry chiefs")
    /// Last words of company names.
    static let companyNameEndings = keys(
        of: """
            energy technologies motors airlines airways systems pharmaceuticals entertainment communications brothers
            partners capital stores laboratories labs pictures studios records international group bank media foods oil
            gas steel electric electronics power insurance telecom software networks aerospace petroleum mining
            resources
            """)
    /// Last words of the names of newspapers, magazines and news agencies.
    static let newspaperNameEndings = keys(
        of: """
            times post journal herald tribune gazette guardian telegraph chronicle globe courier independent mail mirror
            observer magazine news today politico reuters press sun star standard bulletin examiner inquirer dispatch
            atlantic
            """)
    /// Words in small letters that a full stop behind them belongs to.
    static let smallAbbreviations = keys(of: "vs est etc inc co fig dept vol")
    /// Auxiliaries that are given names, too.
    static let wordlikeGivenNames = keys(of: "will")
    /// What a hyphen joins to a place, an age or an office where an adjective is made of them.
    static let adjectiveEndings = "based born old backed led owned run educated raised trained area".split(
        separator: " ")
    /// Endings of nouns for what people do: "biologist", "skipper".
    static let agentSuffixes = "ist er or ian man woman men women eer ster ive ant ent".split(separator: " ")
}
