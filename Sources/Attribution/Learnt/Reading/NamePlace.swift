/// Where a token stands in a name, and what the name is for. The raw values are hashed.
struct NamePlace: RawRepresentable, FeaturePart, Equatable, Sendable {
    let rawValue: UInt8

    /// The token belongs to no name.
    static let noName = NamePlace(rawValue: 0)

    private static let isFirst: UInt8 = 1
    private static let isTitle: UInt8 = 2
    private static let person: UInt8 = 4
    private static let organisation: UInt8 = 8
    private static let unknown: UInt8 = 12

    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Looks for the name that `token` belongs to.
    init(of token: Int, in named: NamedText) {
        guard let number = named.name(at: token) else {
            self = .noName
            return
        }
        let name = named.names[number]
        let kind =
            switch name.kind {
            case .person: Self.person
            case .organisation: Self.organisation
            case .unknown: Self.unknown
            }
        rawValue =
            kind + (token == name.tokens.lowerBound ? Self.isFirst : 0)
            + (token < name.core.lowerBound ? Self.isTitle : 0)
    }
}
