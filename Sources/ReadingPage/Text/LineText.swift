import NewsModel

/// Makes of an article's text what is printed: every run of white space one space, and nothing that is not shown.
public struct LineText {
    private var wasSpace = false

    /// The beginning of a line.
    public init() {}

    /// What the next stretch of a line looks like. A soft hyphen shows where the line was broken at it: as its last sign.
    public mutating func add(_ text: String, endsLine: Bool) -> String {
        var result = ""
        for character in text {
            switch TextUnit.Kind(character) {
            case .invisible, .softHyphen, .zeroWidthSpace: continue
            case .space:
                if !wasSpace { result.append(" ") }
                wasSpace = true
            default:
                result.append(Self.fixedSpaces.contains(character) ? " " : character)
                wasSpace = false
            }
        }
        return endsLine && text.unicodeScalars.last == "\u{AD}" ? result + "-" : result
    }

    /// What a whole line looks like that stands in a range of `text`.
    public static func whole(_ range: TextRange, of text: String) -> String {
        var printed = LineText()
        return printed.add(text.text(in: range), endsLine: true)
    }

    private static let fixedSpaces: Set<Character> = ["\u{A0}", "\u{202F}", "\u{2007}"]
}
