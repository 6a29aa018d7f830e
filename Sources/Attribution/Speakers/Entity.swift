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

/// Named text with its names gathered into entities.
struct EntityText: Sendable {
    let named: NamedText
    var entities: [Entity]
    /// For each name the entity it stands for.
    var entityOfName: [Int]
    /// For each head noun of a title or description the entities it was said of, in text order.
    var entitiesOfRole: [UInt64: [Int]]

    /// More holders of one role are not told apart.
    private static let mostHolders = 32

    /// The last entity before a token of which a role was said, or else the first after it.
    func entity(ofRole key: UInt64, before token: Int) -> Int? {
        guard let known = entitiesOfRole[key] else { return nil }
        let distinct = Set(known.prefix(Self.mostHolders))
        if distinct.count == 1 { return known.first }
        let before = known.prefix(Self.mostHolders).last {
            named.names[entities[$0].fullest].tokens.lowerBound < token
        }
        return before ?? known.first
    }
}
