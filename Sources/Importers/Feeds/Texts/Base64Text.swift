import Foundation

/// Text that was carried as base64 (RFC 4648).
enum Base64Text {
    /// The text; nil where it is no base64, or no text.
    static func decoded(_ written: String) -> String? {
        let digits = written.utf8.filter { $0 > 0x20 }
        guard let bytes = Data(base64Encoded: Data(digits)) else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }
}
