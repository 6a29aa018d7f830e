/// Something about an article that was imported which whoever imports it should know.
public struct ImportWarning: Hashable, Sendable {
    /// What it is about.
    public enum Kind: Hashable, Sendable {
        /// What stands for a date is none that is known; the article has no date from it. The words are as they were written.
        case dateNotUnderstood(String)
        /// So many bytes, or sequences of bytes, are no UTF-8; U+FFFD stands for each.
        case bytesReplaced(Int)
    }

    /// What it is about.
    public let kind: Kind
    /// The file, as it was named, or "standard input".
    public let file: String
    /// The line, from 1; nil where the file is one article.
    public let line: Int?

    /// Makes a warning.
    public init(_ kind: Kind, file: String, line: Int? = nil) {
        self.kind = kind
        self.file = file
        self.line = line
    }
}

extension ImportWarning: CustomStringConvertible {
    /// A sentence for people.
    public var description: String {
        let place = file + (line.map { ", line \($0)" } ?? "")
        return switch kind {
        case .dateNotUnderstood(let text): "\(place): date not understood: \(text.prefix(Self.longestDate))"
        case .bytesReplaced(1): "\(place): one byte is not UTF-8; U+FFFD stands for it."
        case .bytesReplaced(let count): "\(place): \(count) bytes are not UTF-8; U+FFFD stands for each."
        }
    }

    /// Longer dates are cut, in characters.
    private static let longestDate = 60
}
