import NewsModel
import TerminalCanvas

/// An address that stands in a text.
public struct TextLink: Hashable, Sendable {
    /// Where it stands, in UTF-8 bytes.
    public let range: TextRange
    /// Where it leads.
    public let address: WebAddress

    /// The addresses in a text of valid UTF-8, in order; linear.
    public static func all(in bytes: [UInt8]) -> [TextLink] {
        WebAddress.all(in: bytes).map {
            TextLink(range: TextRange($0.bytes.lowerBound, $0.bytes.upperBound), address: $0.address)
        }
    }
}
