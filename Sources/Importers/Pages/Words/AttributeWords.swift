/// The words in names that a page's makers gave: "article-body__Content" has article, body, content.
enum AttributeWords {
    /// Calls `body` with each word in small letters, in order. Linear.
    static func forEach(in value: String, _ body: (String) -> Void) {
        var word: [UInt8] = []
        var wasSmall = false
        for byte in value.utf8 {
            let isCapital = (0x41...0x5A).contains(byte)
            let isSmall = (0x61...0x7A).contains(byte)
            if !word.isEmpty, !(isCapital || isSmall) || isCapital && wasSmall {
                body(String(decoding: word, as: UTF8.self))
                word.removeAll(keepingCapacity: true)
            }
            if isCapital || isSmall { word.append(byte | 0x20) }
            wasSmall = isSmall
        }
        if !word.isEmpty { body(String(decoding: word, as: UTF8.self)) }
    }

    /// All words in a value.
    static func words(in value: String) -> [String] {
        var words: [String] = []
        forEach(in: value) { words.append($0) }
        return words
    }
}
