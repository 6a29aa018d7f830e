extension KeyedDecodingContainer {
    /// A field as text, also where a number stands in its place (JSON Feed 1.1, "id"); nil for anything else.
    func lenientString(_ key: Key) -> String? {
        if let text = try? decodeIfPresent(String.self, forKey: key) { return text }
        if let number = try? decodeIfPresent(Int64.self, forKey: key) { return String(number) }
        return (try? decodeIfPresent(Double.self, forKey: key)).flatMap { $0.map { String($0) } }
    }

    /// The elements of an array that can be read; empty where there is none.
    func lenientArray<Value: Decodable>(_ key: Key) -> [Value] {
        guard let elements = try? decodeIfPresent([LenientElement<Value>].self, forKey: key) else { return [] }
        return elements.compactMap(\.value)
    }

    /// A field that is true, 1 or "1"; false where it is anything else.
    func lenientFlag(_ key: Key) -> Bool {
        if let flag = try? decodeIfPresent(Bool.self, forKey: key) { return flag }
        return lenientString(key) == "1"
    }
}

/// An element of an array, or the fact that it cannot be read.
struct LenientElement<Value: Decodable>: Decodable {
    let value: Value?

    init(from decoder: any Decoder) throws { value = try? Value(from: decoder) }
}
