/// One object of JSON Lines.
public struct ArticleRecord: Decodable, Hashable, Sendable {
    /// The sender's key; a number is taken as its digits.
    public let id: String?
    /// Where it was published.
    public let url: String?
    /// The headline.
    public let title: String?
    /// Who wrote it; one string is one author.
    public let authors: [String]
    /// When it was published, as written; a number is taken as its digits.
    public let date: String?
    /// The language's tag: "en", "pt-BR".
    public let language: String?
    /// The text; nil where the object has none.
    public let text: String?

    private enum CodingKeys: String, CodingKey {
        case id, url, title, authors, date, language, text
    }

    /// Reads an object; null counts as missing.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        if let number = try? fields.decodeIfPresent(Int64.self, forKey: .id) {
            id = String(number)
        } else {
            id = try fields.decodeIfPresent(String.self, forKey: .id).flatMap(Self.known)
        }
        url = try fields.decodeIfPresent(String.self, forKey: .url).flatMap(Self.known)
        title = try fields.decodeIfPresent(String.self, forKey: .title)
        if let one = try? fields.decodeIfPresent(String.self, forKey: .authors) {
            authors = one.isEmpty ? [] : [one]
        } else {
            authors = try fields.decodeIfPresent([String].self, forKey: .authors) ?? []
        }
        if let number = try? fields.decodeIfPresent(Int64.self, forKey: .date) {
            date = String(number)
        } else if let number = try? fields.decodeIfPresent(Double.self, forKey: .date) {
            date = String(Int64(exactly: number.rounded()) ?? 0)
        } else {
            date = try fields.decodeIfPresent(String.self, forKey: .date)
        }
        language = try? fields.decodeIfPresent(String.self, forKey: .language)
        text = try fields.decodeIfPresent(String.self, forKey: .text)
    }

    /// A field without the white space around it; nil where nothing is left, which says as much as a missing field.
    private static func known(_ text: String) -> String? {
        let words = text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()
        return words.isEmpty ? nil : String(words)
    }
}
