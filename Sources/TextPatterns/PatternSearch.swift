import NewsModel

/// A search for all that a regular expression matches in some paragraphs.
public enum PatternSearch {
    /// How a search ended.
    public enum Outcome: Hashable, Sendable {
        /// Where it matches, in order, in UTF-8 bytes of the text; empty matches are left out.
        case found([TextRange])
        /// It is no regular expression; the words say why: "missing )".
        case flawed(String)
        /// It was given up.
        case givenUp
    }

    /// No more matches are kept: nobody visits them all.
    private static let maximumMatches = 10_000

    /// Searches each paragraph by itself; a line break within one counts as a space.
    ///
    /// - Parameters:
    ///   - pattern: the expression, see ``TextPattern``.
    ///   - text: valid UTF-8.
    ///   - paragraphs: ranges of `text`.
    ///   - ignoresCase: whether capitals do not count.
    ///   - isGivenUp: asked between one match and the next.
    public static func run(
        _ pattern: String, in text: [UInt8], paragraphs: [TextRange], ignoresCase: Bool, isGivenUp: () -> Bool
    ) -> Outcome {
        guard !pattern.isEmpty else { return .found([]) }
        let expression: TextPattern
        do {
            expression = try TextPattern(pattern, ignoresCase: ignoresCase)
        } catch {
            return .flawed(error.reason)
        }
        var found: [TextRange] = []
        for paragraph in paragraphs {
            let bytes = text[paragraph.start..<paragraph.end].map { $0 == 0x0A ? 0x20 : $0 }
            let isComplete = bytes.withUnsafeBytes { bytes in
                var offset = 0
                while offset <= bytes.count, found.count < maximumMatches {
                    if isGivenUp() { return false }
                    guard let match = expression.firstMatch(in: bytes, from: offset) else { break }
                    if match.isEmpty {
                        offset = afterCharacter(at: match.upperBound, in: bytes)
                    } else {
                        found.append(TextRange(paragraph.start + match.lowerBound, paragraph.start + match.upperBound))
                        offset = match.upperBound
                    }
                }
                return true
            }
            guard isComplete else { return .givenUp }
        }
        return .found(found)
    }

    private static func afterCharacter(at offset: Int, in bytes: UnsafeRawBufferPointer) -> Int {
        var next = offset + 1
        while next < bytes.count, bytes[next] & 0xC0 == 0x80 { next += 1 }
        return next
    }
}
