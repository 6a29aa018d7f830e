import NewsModel

/// Finds words in folded text.
public enum TextSearch {
    /// Where `query` stands in `text`: ranges of the unfolded text's UTF-8 bytes, in order, apart from each other.
    /// None for a query of nothing but white space.
    ///
    /// Linear in the text by Knuth, Morris and Pratt's method (1977).
    public static func matches(of query: FoldedText, in text: FoldedText) -> [TextRange] {
        let wanted = query.bytes
        guard wanted.contains(where: { $0 != 0x20 }) else { return [] }
        let fallback = failures(of: wanted)
        var found: [TextRange] = []
        var matched = 0
        for (place, byte) in text.bytes.enumerated() {
            while matched > 0, wanted[matched] != byte { matched = fallback[matched - 1] }
            if wanted[matched] == byte { matched += 1 }
            if matched == wanted.count {
                found.append(TextRange(Int(text.starts[place + 1 - matched]), Int(text.ends[place])))
                matched = 0
            }
        }
        return found
    }

    /// For each prefix of the pattern, the length of the longest proper prefix that also ends it.
    private static func failures(of pattern: [UInt8]) -> [Int] {
        var table = [Int](repeating: 0, count: pattern.count)
        var length = 0
        for place in pattern.indices.dropFirst() {
            while length > 0, pattern[place] != pattern[length] { length = table[length - 1] }
            if pattern[place] == pattern[length] { length += 1 }
            table[place] = length
        }
        return table
    }
}
