/// Makes of an article's text what is printed: every run of white space one space, and nothing that is not shown.
struct LineText {
    private var wasSpace = false

    /// What the next stretch of a line looks like.
    mutating func add(_ text: String) -> String {
        var result = ""
        for character in text {
            switch TextUnit.Kind(character) {
            case .invisible: continue
            case .space:
                if !wasSpace { result.append(" ") }
                wasSpace = true
            default:
                result.append(Self.fixedSpaces.contains(character) ? " " : character)
                wasSpace = false
            }
        }
        return result
    }

    private static let fixedSpaces: Set<Character> = ["\u{A0}", "\u{202F}", "\u{2007}"]
}
