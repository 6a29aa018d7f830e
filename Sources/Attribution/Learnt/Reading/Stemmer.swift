/// Cuts English inflection off a word, so that "insists" and "insisted" share a key.
struct Stemmer {
    private var letters: [UInt8] = []

    /// The key of the stem of the word in `bytes`, whose own key is `word`.
    mutating func stem(_ bytes: ArraySlice<UInt8>, word: UInt64) -> UInt64 {
        Self.irregular[word] ?? cut(bytes)
    }

    private mutating func cut(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        letters.removeAll(keepingCapacity: true)
        for byte in bytes { letters.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) }
        let count = letters.count
        if count > 5, ends("ing") {
            letters.removeLast(3)
        } else if count > 4, ends("ied") || ends("ies") {
            letters.removeLast(3)
            letters.append(Self.y)
        } else if count > 4, ends("ed") {
            letters.removeLast(2)
        } else if count > 3, ends("s"), !ends("ss") {
            letters.removeLast()
        }
        if letters.count > 3, letters.last == Self.e { letters.removeLast() }
        if letters.count > 3, let last = letters.last, letters[letters.count - 2] == last, last != Self.s,
            last != Self.l
        {
            letters.removeLast()
        }
        var hash = WordHash()
        for letter in letters { hash.add(letter) }
        return hash.value &+ 1
    }

    private func ends(_ suffix: StaticString) -> Bool {
        let length = suffix.utf8CodeUnitCount
        guard letters.count >= length else { return false }
        for index in 0..<length where suffix.utf8Start[index] != letters[letters.count - length + index] {
            return false
        }
        return true
    }

    private static let e: UInt8 = 0x65
    private static let s: UInt8 = 0x73
    private static let l: UInt8 = 0x6C
    private static let y: UInt8 = 0x79

    private static let irregular: KeyTable<UInt64> = {
        let forms = """
            say said says; tell told tells; write wrote written; think thought; see saw seen; know knew known; feel felt
            ; find found; make made; go went gone goes; get got gotten; give gave given; hold held; meet met; speak spoke spoken
            ; hear heard; be was is are were been am being; have had has having; do did does done doing; say saying
            ; understand understood; mean meant; swear swore sworn; teach taught; learn learnt; begin began begun
            ; stand stood; seek sought; send sent; sing sang sung; take took taken; leave left; lead led; read read
            ; show shown; choose chose chosen; forget forgot forgotten; come came; become became; draw drew drawn
            """
        var table: [UInt64: UInt64] = [:]
        for group in forms.split(separator: ";") {
            let words = group.split(whereSeparator: \.isWhitespace)
            guard let base = words.first else { continue }
            var stemmer = Stemmer()
            let key = stemmer.cut(ArraySlice(base.utf8))
            for word in words { table[Lexicon.key(word)] = key }
        }
        return KeyTable(table)
    }()
}
