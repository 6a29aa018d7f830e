/// How often a word is a cue or stands in a source comes in classes: 0 hardly ever … 7 nearly always, and one for words
/// that training has not met. The numbers stand in model files and are hashed.
extension WordTable.Row {
    /// The class of words that training has not met.
    static let unseen: UInt8 = 8

    /// Whether the word is so often a cue that it may be one anywhere.
    var isLikelyCue: Bool { Self.likely.contains(cue) }

    private static let likely: ClosedRange<UInt8> = 3...7
}
