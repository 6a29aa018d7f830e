/// What to look for in the library's titles and texts, made from what somebody typed.
///
/// Every word has to occur, the last one as a beginning if it has three letters or more; words between double quotation
/// marks have to follow each other. Case and accents do not matter. Nothing typed is an operator, so nothing typed is an error.
public struct LibraryQuery: Hashable, Sendable {
    /// The query in FTS5's syntax.
    let pattern: String

    /// Makes a query; nil where nothing typed can be searched for: no letter and no digit.
    public init?(_ typed: String) {
        var phrases: [String] = []
        // Quotation marks alternate between words, which stand alone, and phrases, which stay together.
        let pieces = typed.split(omittingEmptySubsequences: false) { "\"“”".contains($0) }
        for (index, piece) in pieces.enumerated() {
            let isPhrase = index % 2 == 1
            let words = isPhrase ? [piece] : piece.split(whereSeparator: \.isWhitespace)
            phrases += words.compactMap { Self.phrase(String($0)) }
        }
        guard !phrases.isEmpty else { return nil }
        let used = phrases.prefix(Self.mostPhrases)
        let isBeginning = used.last.map(Self.endsInBeginning) ?? false
        pattern = used.map { "\"\($0)\"" }.joined(separator: " ") + (isBeginning ? " *" : "")
    }

    /// More words than anybody types narrow nothing down, but cost time.
    private static let mostPhrases = 32
    private static let longestPhrase = 400

    /// Shorter beginnings would match nearly everything; the index knows those of just this length.
    static let shortestBeginning = 3

    /// Whether the last word may be a beginning: long enough, or of a script that needs few letters.
    private static func endsInBeginning(_ phrase: String) -> Bool {
        let last = phrase.reversed().prefix { $0.isLetter || $0.isNumber }
        return last.count >= shortestBeginning || last.contains { !$0.isASCII }
    }

    private static func phrase(_ typed: String) -> String? {
        guard typed.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
        return String(
            String.UnicodeScalarView(typed.unicodeScalars.prefix(longestPhrase).map { $0.value < 0x20 ? " " : $0 }))
    }
}
