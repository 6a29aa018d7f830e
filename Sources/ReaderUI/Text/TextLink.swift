import NewsModel
import TerminalCanvas

/// An address that stands in a text.
struct TextLink: Hashable, Sendable {
    /// Where it stands, in UTF-8 bytes.
    let range: TextRange
    /// Where it leads.
    let address: WebAddress

    /// The addresses in a text of valid UTF-8, in order; linear.
    static func all(in bytes: [UInt8]) -> [TextLink] {
        var links: [TextLink] = []
        var index = 0
        while index + 1 < bytes.count {
            // Two letters first: this runs over every byte of every article that is opened.
            guard bytes[index] | 0x20 == UInt8(ascii: "h"), bytes[index + 1] | 0x20 == UInt8(ascii: "t"),
                WebAddress.schemeLength(of: bytes[index...]) != nil
            else {
                index += 1
                continue
            }
            let end = AddressEnd(bytes, start: index).place
            if let address = WebAddress(String(decoding: bytes[index..<end], as: UTF8.self)) {
                links.append(TextLink(range: TextRange(index, end), address: address))
            }
            index = max(end, index + 1)
        }
        return links
    }
}
