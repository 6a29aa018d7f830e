/// Words to look for in clippings, made from what somebody typed: each begins a word of the quote, its speaker, its
/// article, its note or its collection. Case and accents do not matter.
public struct ClippingWords: Hashable, Sendable {
    private let words: [String]

    /// More words than anybody types narrow nothing down, but cost time.
    private static let maximumWords = 32

    /// Makes the words; nil where nothing typed can be looked for: no letter and no digit.
    public init?(_ typed: String) {
        words = Array(Self.words(of: typed).prefix(Self.maximumWords))
        guard !words.isEmpty else { return nil }
    }

    /// The condition on the table "clipping".
    var condition: SQLCondition {
        SQLCondition.all(
            of: words.map { word in
                // Scripts beyond ASCII may have no spaces between words.
                let isWordStart = word.utf8.first.map { $0 < 0x80 } ?? true
                return SQLCondition("instr(searched, ?)", [(isWordStart ? Self.boundary : "") + word])
            })
    }

    /// What stands before every word of the column.
    private static let boundary = " "

    /// The words of some texts in one string, as the column "searched" has them.
    static func searched(_ texts: [String?]) -> String {
        texts.compactMap { $0 }.flatMap(words).map { boundary + $0 }.joined()
    }

    private static func words(of text: String) -> [String] {
        FoldedName.of(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
