import TerminalCanvas

/// Words by which a user sorts articles.
enum Tags {
    private static let longest = 40
    private static let most = 20

    /// The tags somebody typed: small letters, each once, in order of the alphabet.
    static func read(_ typed: String) -> [String] {
        let words = typed.lowercased().split { $0.isWhitespace || $0 == "," || $0 == "#" || $0 == "\"" }
        let clean = words.map { PrintableText.of(String($0.prefix(longest))) }
        return Array(Set(clean).sorted().prefix(most))
    }
}
