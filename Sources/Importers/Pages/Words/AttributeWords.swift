/// A word of small letters in the names that a page's makers gave.
struct AttributeWord: Hashable {
    /// Its letters, eight in each.
    private var (first, last): (UInt64, UInt64) = (0, 0)

    /// No word of the vocabulary is longer.
    static let maximumLength = 16

    /// A word without letters.
    init() {}

    /// The word of a text in small letters; nil for a longer one.
    init?(_ text: String) {
        guard text.utf8.count <= Self.maximumLength else { return nil }
        for byte in text.utf8 { append(byte) }
    }

    /// Adds a letter behind the others, and drops the first of more than 16.
    mutating func append(_ letter: UInt8) {
        first = first << 8 | last >> 56
        last = last << 8 | UInt64(letter)
    }

    /// Hashes its letters.
    func hash(into hasher: inout Hasher) { hasher.combine(first &* 31 &+ last) }
}

/// The words in names that a page's makers gave: "article-body__Content" has article, body, content.
enum AttributeWords {
    /// Calls `body` with each word in small letters, in order; a longer word than ``AttributeWord`` has is one without letters. Linear.
    static func forEach(in value: some Sequence<UInt8>, _ body: (AttributeWord) -> Void) {
        var word = AttributeWord()
        var length = 0
        var wasSmall = false
        for byte in value {
            let isCapital = (0x41...0x5A).contains(byte)
            let isSmall = (0x61...0x7A).contains(byte)
            if length > 0, !(isCapital || isSmall) || isCapital && wasSmall {
                body(length > AttributeWord.maximumLength ? AttributeWord() : word)
                (word, length) = (AttributeWord(), 0)
            }
            if isCapital || isSmall {
                word.append(byte | 0x20)
                length += 1
            }
            wasSmall = isSmall
        }
        if length > 0 { body(length > AttributeWord.maximumLength ? AttributeWord() : word) }
    }
}
