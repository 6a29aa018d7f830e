/// A language as ISO 639-1 names it.
public struct Language: RawRepresentable, Hashable, Sendable {
    /// Two small letters: "en".
    public let rawValue: String

    /// Makes the language with a code of two letters.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Reads a tag as pages and feeds write it: "en", "en-GB", "pt_BR". Nil unless it starts with a two-letter code.
    public init?(tag: String) {
        let code = tag.lowercased().prefix { $0 != "-" && $0 != "_" }
        guard code.utf8.count == 2, code.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else { return nil }
        self.init(rawValue: String(code))
    }

    /// The one language in which the engine knows who speaks.
    public static let english = Language(rawValue: "en")

    /// What views say of a text in another language than English.
    public static let speakersNote = "Quoth knows who speaks in English only"

    /// Whether speakers are found in it; nil, a language that could not be told, is taken for English.
    public static func hasSpeakers(_ language: Language?) -> Bool { language ?? english == english }
}
