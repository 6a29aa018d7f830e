/// How much of a sentence is quoted, by words. The raw values are hashed.
enum Quotedness: UInt8, FeaturePart, Sendable {
    case nothing = 0
    /// Less than ``muchOfTen`` tenths.
    case little = 1
    case much = 2
    /// At least ``nearlyAllOfTen`` tenths.
    case nearlyAll = 3

    private static let muchOfTen = 4
    private static let nearlyAllOfTen = 9

    /// How much `quoted` of `words` words are.
    init(_ quoted: Int, of words: Int) {
        if quoted == 0 {
            self = .nothing
        } else if quoted * 10 >= words * Self.nearlyAllOfTen {
            self = .nearlyAll
        } else {
            self = quoted * 10 >= words * Self.muchOfTen ? .much : .little
        }
    }
}
