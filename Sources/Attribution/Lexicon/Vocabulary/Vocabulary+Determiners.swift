/// Articles, other determiners and quantifiers.
extension Vocabulary {
    static let articles = keys(of: "the a an")
    /// Determiners that a role's key leaves out, so that "one spokeswoman" and "the spokeswoman" are the same source.
    static let articlesAndOne = keys(of: "the a an one")
    /// Determiners of somebody the article has already named: "the State Secretary".
    static let definiteDeterminers = keys(of: "the this that")
    /// Determiners of a source that is new to the article, one person or several: "some officials said".
    static let indefiniteDeterminers = keys(of: "a an another one some")
    /// Determiners that introduce one person or thing, to which "he" or "the letter" may later refer: "a crane driver".
    static let singularIndefiniteDeterminers = keys(of: "a an one another")
    /// Quantifiers that form a noun phrase by themselves: "many said".
    static let standaloneQuantifiers = keys(of: "another some many others both several few most")
    /// Pronouns, quantifiers and numerals that can be a learnt source by themselves and refer back to nobody.
    static let standaloneSources = keys(
        of: """
            someone somebody everyone everybody anyone nobody another some many others both several few most
            one two three all none each those these any half
            """)
}
