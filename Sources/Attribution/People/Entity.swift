/// Somebody or something named in the article, under all its names.
struct Entity: Sendable {
    /// Numbers among ``NamedText/names``, in text order.
    var names: [Int]
    /// The fullest of them.
    var fullest: Int
    var kind: Name.Kind
    var gender: Gender
    /// What the article says it is, the first ones.
    var descriptions: [EntityDescription] = []
    /// Tokens that say who it is: "Syrian dictator", "the mayor of Port Ellery".
    var description: Range<Int>? { descriptions.first?.words }
}

/// What the article says somebody is.
struct EntityDescription: Sendable {
    /// How many are kept of one entity.
    static let maximum = 6

    /// Its words' tokens.
    let words: Range<Int>
    /// The noun at its head.
    let head: Int
}

/// Named text with its names gathered into entities.
struct EntityText: Sendable {
    let named: NamedText
    var entities: [Entity]
    /// For each name the entity it stands for.
    var entityOfName: [Int]
    /// For each head noun of a title or description those it was said of, in text order.
    var holdings: [UInt64: [RoleHolding]]
    /// The text’s first "’s"; nil where it has none.
    let possessive: Int?
}
