/// Text for comparison: letters and digits in small letters, without spaces, marks and entities' leftovers.
struct FoldedText: Hashable {
    private let text: String

    init(_ text: some StringProtocol) {
        self.text = String(
            String.UnicodeScalarView(
                text.lowercased().unicodeScalars.filter {
                    $0.properties.isAlphabetic || $0.properties.numericType != nil
                }))
    }

    init(_ block: TextBlock) { self.init(String(decoding: block.text, as: UTF8.self)) }

    /// Whether nothing is left.
    var isEmpty: Bool { text.isEmpty }

    /// Whether one begins with the other, and both are long enough for that to be no chance.
    func agrees(with other: FoldedText) -> Bool {
        let (shorter, longer) = text.utf8.count < other.text.utf8.count ? (text, other.text) : (other.text, text)
        if shorter.isEmpty { return false }
        return shorter == longer || shorter.utf8.count >= Self.minimumLength && longer.hasPrefix(shorter)
    }

    private static let minimumLength = 30
}
