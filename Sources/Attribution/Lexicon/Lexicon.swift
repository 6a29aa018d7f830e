/// The words the engine knows, by a hash of their lower-case bytes.
struct Lexicon: Sendable {
    /// The words built into the engine.
    static let builtIn = Lexicon()

    private let classes: KeyTable<WordClass>

    private init() {
        var classes: [UInt64: WordClass] = [:]
        func add(_ words: String, _ wordClass: WordClass) {
            for word in words.split(whereSeparator: \.isWhitespace) {
                classes[Lexicon.key(word), default: []].formUnion(wordClass)
            }
        }
        for (words, wordClass) in FunctionWords.all + PersonWords.all + NameWords.all + CensusNames.all + WorldNames.all
        { add(words, wordClass) }
        for verb in SpeechVerbs.plain { verb.forms(of: [.speechVerb, .plainSpeechVerb], add) }
        for verb in SpeechVerbs.other { verb.forms(of: .speechVerb, add) }
        for verb in OtherVerbs.all { verb.forms(of: .otherVerb, add) }
        self.classes = KeyTable(classes)
    }

    /// What the word with this key can be; empty for an unknown word.
    subscript(key: UInt64) -> WordClass { classes[key] ?? [] }

    /// The key of a word: FNV-1a over its bytes, ASCII letters in lower case, "’" as "'".
    static func key(_ word: some StringProtocol) -> UInt64 {
        var hash = WordHash()
        for byte in word.utf8 { hash.add(byte) }
        return hash.value
    }
}

/// A running FNV-1a hash that ignores ASCII case.
struct WordHash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    mutating func add(_ byte: UInt8) {
        let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        value = (value ^ UInt64(lower)) &* 0x100_0000_01B3
    }
}
