/// What training learnt of single words: a row a word.
struct WordTable: Sendable {
    /// What is known of one word.
    struct Row: Sendable {
        /// Number of the Brown cluster; 0 for none.
        var cluster: UInt16 = 0
        /// The commonest part of speech.
        var tag: UInt8 = 0
        /// How often the word is a cue: 0 hardly ever … 7 nearly always; 8 unseen.
        var cue: UInt8 = 8
        /// How often the word stands in a source, likewise.
        var source: UInt8 = 8
        /// WordNet's lexicographer classes of its first senses as a verb and as a noun.
        var verbSense: UInt8 = 0
        var nounSense: UInt8 = 0
    }

    private let slots: [Int32]
    private let keys: [UInt32]
    private let rows: [Row]
    private let mask: Int

    /// Makes a table of rows by the low half of the word's key.
    init(keys: [UInt32], rows: [Row]) {
        var size = 16
        while size < keys.count * 2 { size *= 2 }
        var slots = [Int32](repeating: -1, count: size)
        for (index, key) in keys.enumerated() {
            var slot = Int(key) & (size - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = Int32(index)
        }
        self.slots = slots
        self.keys = keys
        self.rows = rows
        mask = size - 1
    }

    /// What is known of the word with this key; nil for an unknown word.
    subscript(word: UInt64) -> Row? {
        let key = UInt32(truncatingIfNeeded: word)
        var slot = Int(key) & mask
        while true {
            let index = slots[slot]
            if index < 0 { return nil }
            if keys[Int(index)] == key { return rows[Int(index)] }
            slot = (slot + 1) & mask
        }
    }
}
