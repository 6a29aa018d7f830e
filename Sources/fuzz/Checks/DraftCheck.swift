import NewsModel

/// Looks for broken promises in an imported article.
enum DraftCheck {
    /// What is wrong with the places of the paragraphs of the text `utf8`.
    static func complaints(about ranges: [TextRange], of utf8: [UInt8]) -> [Complaint] {
        func isBoundary(_ place: Int) -> Bool { place == utf8.count || utf8[place] & 0xC0 != 0x80 }
        let isInside = ranges.allSatisfy { $0.start >= 0 && $0.start <= $0.end && $0.end <= utf8.count }
        guard isInside, zip(ranges, ranges.dropFirst()).allSatisfy({ $0.end <= $1.start }) else {
            return [Complaint(.paragraphs, "\(ranges.prefix(20))")]
        }
        guard ranges.allSatisfy({ isBoundary($0.start) && isBoundary($0.end) }) else {
            return [Complaint(.boundaries, "paragraphs \(ranges.prefix(20))")]
        }
        return []
    }
}
