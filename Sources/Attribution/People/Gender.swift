/// What a pronoun may say of somebody.
enum Gender: Sendable {
    case unknown
    case male
    case female

    /// Whether the two may be the same person's.
    func agrees(with other: Gender) -> Bool { self == other || self == .unknown || other == .unknown }

    /// What a word says by itself: "he", "sister".
    static func of(_ token: Token) -> Gender {
        token.isWord(.male) ? .male : token.isWord(.female) ? .female : .unknown
    }

    /// What a given name says.
    static func ofGivenName(_ token: Token) -> Gender {
        switch (token.isWord(.maleName), token.isWord(.femaleName)) {
        case (true, false): .male
        case (false, true): .female
        default: .unknown
        }
    }
}
