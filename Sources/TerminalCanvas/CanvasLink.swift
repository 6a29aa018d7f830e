/// Cells of one row that lead to an address.
public struct CanvasLink: Hashable, Sendable {
    /// Where they lead: printable ASCII without blanks.
    public let address: String
    /// The first cell.
    public let x: Int
    /// The row.
    public let y: Int
    /// How many cells there are.
    public let width: Int

    /// An address in printable ASCII; nil where it cannot be one.
    static func encoded(_ address: String) -> String? {
        var encoded = ""
        for byte in address.utf8 {
            switch byte {
            case 0x21...0x7E: encoded.unicodeScalars.append(Unicode.Scalar(byte))
            case 0x80...: encoded += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            default: return nil
            }
        }
        return encoded.isEmpty ? nil : encoded
    }
}
