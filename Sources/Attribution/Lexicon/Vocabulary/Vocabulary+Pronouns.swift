/// The forms of personal pronouns, contractions and elisions.
extension Vocabulary {
    /// "I" as a subject; outside quotations it is the article's author.
    static let formsOfI = keys(of: "i i'm i've i'd i'll")
    static let formsOfIt = keys(of: "it its it's itself")
    static let formsOfThey = keys(of: "they their they're they've they'll they'd them themselves")
    /// Pronouns that may refer to a body: "the council", "the company".
    static let bodyPronouns = keys(of: "it they its their it's they're they've they'll them itself themselves")
    /// Subject pronouns contracted with an auxiliary.
    static let pronounContractions = keys(
        of: """
            he's she's it's they're we're i'm i've he'd she'd they'd i'll he'll she'll they've we've they'll we'll i'd
            """)
    /// Words written with an apostrophe in front, which is easily taken for an opening quotation mark: ’em, ’tis.
    static let elisions = keys(of: "em tis twas til till cause n round bout cos phone bus flu plane")
}
