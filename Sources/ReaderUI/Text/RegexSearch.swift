import NewsModel

/// Finds what regular expressions match.
enum RegexSearch {
    /// The most bytes that are searched: what comes after them is left out, since an expression may take long.
    static let most = 2_000_000
    /// The most matches that are kept.
    private static let mostMatches = 10_000

    /// Where an expression of Swift's syntax, which is PCRE's, matches within a paragraph: ranges of the text's UTF-8
    /// bytes, in order; empty matches are left out. Throws where it is no expression.
    static func matches(of pattern: String, in page: ReadingPage, ignoresCase: Bool) throws -> [TextRange] {
        guard !pattern.isEmpty else { return [] }
        let regex = try Regex(pattern).ignoresCase(ignoresCase).matchingSemantics(.unicodeScalar)
        var found: [TextRange] = []
        var searched = 0
        for paragraph in page.paragraphs {
            searched += paragraph.range.length
            guard searched <= most, found.count < mostMatches else { break }
            let text = String(decoding: page.bytes[paragraph.range.start..<paragraph.range.end], as: UTF8.self)
            for match in text.matches(of: regex) where !match.range.isEmpty {
                let start = text.utf8.distance(from: text.startIndex, to: match.range.lowerBound)
                let length = text.utf8.distance(from: match.range.lowerBound, to: match.range.upperBound)
                let first = paragraph.range.start + start
                found.append(TextRange(first, first + length))
            }
        }
        return found
    }
}
