/// What HTTP says that a document is (RFC 9110, 8.3).
struct ContentType: Hashable, Sendable {
    /// The character set; nil where none is named, or none that counts.
    let charset: String?

    init(_ header: String) {
        let parts = header.split(separator: ";")
        let parameter = parts.dropFirst().firstValue { part -> String? in
            let sides = part.split(separator: "=", maxSplits: 1)
            guard sides.count == 2, String(sides[0]).knownText?.lowercased() == "charset" else { return nil }
            return String(sides[1].filter { $0 != "\"" && $0 != "'" }).knownText
        }
        charset = parameter
    }
}
