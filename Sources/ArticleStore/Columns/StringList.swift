import Foundation

/// A list of strings in one column: a JSON array.
enum StringList {
    static func encode(_ strings: [String]) -> String {
        guard !strings.isEmpty, let data = try? JSONEncoder().encode(strings) else { return "[]" }
        return String(decoding: data, as: UTF8.self)
    }

    /// The strings; none where the column is damaged.
    static func decode(_ json: String) -> [String] {
        if json == "[]" { return [] }
        return (try? JSONDecoder().decode([String].self, from: Data(json.utf8))) ?? []
    }
}
