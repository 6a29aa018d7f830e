/// What to look for in the library's titles and texts, made from what somebody typed.
///
/// Every word has to occur, the last one as a beginning if it has three letters or more; words between double quotation
/// marks have to follow each other. Case and accents do not matter. Nothing typed is an operator, so nothing typed is an error.
public struct LibraryQuery: Hashable, Sendable {
    /// The query in FTS5's syntax.
    let pattern: String

    /// Makes a query; nil where nothing typed can be searched for: no letter and no digit.
    public init?(_ typed: String) {
        var phrases: [IndexPhrase] = []
        // Quotation marks alternate between words, which stand alone, and phrases, which stay together.
        let pieces = typed.unicodeScalars.split(omittingEmptySubsequences: false) { Self.marks.contains($0) }
        for (index, piece) in pieces.enumerated() {
            let isPhrase = index % 2 == 1
            let words = isPhrase ? [piece] : piece.split(whereSeparator: \.properties.isWhitespace)
            phrases += words.compactMap { IndexPhrase($0) }
        }
        guard let last = phrases.prefix(Self.mostPhrases).last else { return nil }
        pattern =
            phrases.prefix(Self.mostPhrases).map(\.quoted).joined(separator: " ") + (last.isBeginning ? " *" : "")
    }

    /// A query for articles that have a word beginning with each of `words`; nil where there is none with a letter or
    /// digit. Beginnings of fewer than ``shortestBeginning`` letters count as whole words.
    init?(beginnings words: [String]) {
        let phrases = words.prefix(Self.mostPhrases).compactMap { IndexPhrase($0.unicodeScalars) }
        guard !phrases.isEmpty else { return nil }
        pattern = phrases.map { $0.quoted + ($0.isBeginning ? " *" : "") }.joined(separator: " ")
    }

    private static let marks = Set("\"“”".unicodeScalars)

    /// More words than anybody types narrow nothing down, but cost time.
    private static let mostPhrases = 32

    /// Shorter beginnings would match nearly everything; the index knows those of just this length.
    static let shortestBeginning = 3
}
