import Foundation

/// How a clipping was before a change, as the library keeps it.
enum ClippingBefore: Codable {
    /// It was not there.
    case missing
    /// Its note.
    case note(String)
    /// The raw value of its state.
    case state(String)
    /// The name of its collection.
    case collection(String)
    /// All of it, which was removed.
    case row(ArticleBefore.StoredPart)

    /// Its form in the library: JSON.
    func encoded() throws -> String { String(decoding: try JSONEncoder().encode(self), as: UTF8.self) }

    /// Reads what ``encoded()`` gives; nil for anything else.
    static func decoded(_ text: String) -> ClippingBefore? {
        try? JSONDecoder().decode(ClippingBefore.self, from: Data(text.utf8))
    }
}
