/// Cuts English inflection off a word, so that "insists" and "insisted" share a key.
enum Stemmer {
    /// The key of the stem of the word in `bytes`, whose own key is `word`.
    static func stem(_ bytes: UnsafeBufferPointer<UInt8>, word: UInt64) -> UInt64 { irregular[word] ?? cut(bytes) }

    private static func cut(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var end = bytes.count
        // "tries" becomes "tri" and a "y".
        var hasY = false
        if end > 5, ends(bytes, in: "ing") {
            end -= 3
        } else if end > 4, ends(bytes, in: "ied") || ends(bytes, in: "ies") {
            end -= 3
            hasY = true
        } else if end > 4, ends(bytes, in: "ed") {
            end -= 2
        } else if end > 3, ends(bytes, in: "s"), !ends(bytes, in: "ss") {
            end -= 1
        }
        if end > 3, !hasY, small(bytes[end - 1]) == e { end -= 1 }
        if hasY {
            if end > 2, small(bytes[end - 1]) == y { hasY = false }
        } else if end > 3 {
            let last = small(bytes[end - 1])
            if last == small(bytes[end - 2]), last != s, last != l { end -= 1 }
        }
        var hash = WordHash()
        for index in 0..<end { hash.add(bytes[index]) }
        if hasY { hash.add(y) }
        return hash.value &+ 1
    }

    private static func ends(_ bytes: UnsafeBufferPointer<UInt8>, in suffix: StaticString) -> Bool {
        let start = bytes.count - suffix.utf8CodeUnitCount
        guard start >= 0 else { return false }
        for index in 0..<suffix.utf8CodeUnitCount where suffix.utf8Start[index] != small(bytes[start + index]) {
            return false
        }
        return true
    }

    private static func small(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

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
            let key = Array(base.utf8).withUnsafeBufferPointer(cut)
            for word in words { table[Lexicon.key(word)] = key }
        }
        return KeyTable(table)
    }()
}
