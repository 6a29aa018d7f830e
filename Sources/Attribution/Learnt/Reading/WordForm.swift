/// What the spelling of a token says: keys of its stem, its ends and its shape.
struct WordForm: Sendable {
    /// The word in small letters; a constant for numbers, the mark itself for marks.
    let word: UInt64
    let stem: UInt64
    let suffix: UInt64
    let prefix: UInt64
    let shape: UInt64

    /// Reads the forms of all tokens of `text`. Linear.
    static func all(in text: TokenizedText) -> [WordForm] {
        text.bytes.withUnsafeBufferPointer { bytes in
            text.tokens.map { token in
                WordForm(token, UnsafeBufferPointer(rebasing: bytes[Int(token.start)..<Int(token.end)]))
            }
        }
    }

    private init(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) {
        shape = Self.shape(bytes)
        guard token.kind == .word else {
            word = token.kind == .number ? Self.number : token.kind == .quotationMark ? Self.mark : Self.key(bytes)
            (stem, suffix, prefix) = (word, word, word)
            return
        }
        word = token.key
        suffix = Self.key(bytes.suffix(Self.affixLength))
        prefix = Self.key(bytes.prefix(Self.affixLength + 1)) ^ 1
        stem = Stemmer.stem(bytes, word: token.key)
    }

    private static let affixLength = 3
    private static let number = Lexicon.key("<number>")
    private static let mark = Lexicon.key("<mark>")

    private static func key(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash = WordHash()
        for byte in bytes { hash.add(byte) }
        return hash.value
    }

    /// Capitals, small letters, digits and the rest, runs of more than two shortened to two, six at most.
    private static func shape(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var shape: UInt64 = 1
        var last: UInt64 = 0
        var run = 0
        var length = 0
        for byte in bytes {
            let kind: UInt64 =
                switch byte {
                case 0x41...0x5A: 1
                case 0x61...0x7A: 2
                case 0x30...0x39: 3
                case 0x80...: 4
                default: UInt64(byte) + 8
                }
            run = kind == last ? run + 1 : 1
            last = kind
            if run > 2 { continue }
            shape = shape << 7 | kind
            length += 1
            if length == 6 { break }
        }
        return shape
    }
}
