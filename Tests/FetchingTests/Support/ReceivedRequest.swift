/// A request as the server read it.
struct ReceivedRequest: Sendable {
    /// What follows the method.
    let target: String
    /// The header fields, names in lowercase.
    let headers: [String: String]

    /// Reads a head.
    init(head: String) {
        let lines = head.split(separator: "\r\n", omittingEmptySubsequences: true)
        let words = lines.first?.split(separator: " ") ?? []
        target = words.count > 1 ? String(words[1]) : ""
        let pairs = lines.dropFirst().compactMap { line -> (String, String)? in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            let value = line[line.index(after: colon)...].drop { $0 == " " }
            return (line[..<colon].lowercased(), String(value))
        }
        headers = Dictionary(pairs) { first, _ in first }
    }
}
