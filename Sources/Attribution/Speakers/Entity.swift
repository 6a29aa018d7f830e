/// Somebody or something named in the article, under all its names.
struct Entity: Sendable {
    /// Numbers among ``NamedText/names``, in text order.
    var names: [Int]
    /// The fullest of them.
    var fullest: Int
    var kind: Name.Kind
    var gender: Gender
    /// Tokens that say who it is: "Syrian dictator", "the mayor of Port Ellery".
    var description: Range<Int>?
}

/// What a pronoun may say of somebody.
enum Gender: Sendable {
    case unknown
    case male
    case female

    /// Whether the two may be the same person's.
    func agrees(with other: Gender) -> Bool { self == other || self == .unknown || other == .unknown }
}

/// Named text with its names gathered into entities.
struct EntityText: Sendable {
    let named: NamedText
    var entities: [Entity]
    /// For each name the entity it stands for.
    let entityOfName: [Int]
    /// For each head noun of a title or description the entities it was said of, in text order.
    var entitiesOfRole: [UInt64: [Int]]
}
