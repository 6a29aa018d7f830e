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

    /// For each value of a key's upper bits the first key that has it, and the end; the keys in ascending order.
    private let starts: CacheLines<UInt32>
    private let keys: CacheLines<UInt32>
    /// The rows as eight bytes each.
    private let rows: CacheLines<UInt64>

    /// How many values a key's upper bits have.
    static let buckets = 1 << 16
    private static let bucketShift: UInt32 = 16

    /// Takes the parts of a table; nil where keys are out of order, or starts do not fit them.
    init?(starts: CacheLines<UInt32>, keys: CacheLines<UInt32>, rows: CacheLines<UInt64>) {
        guard starts.count == Self.buckets + 1, rows.count == keys.count else { return nil }
        let isSound = starts.withPointer { starts in
            keys.withPointer { pointer in
                guard starts[0] == 0, starts[Self.buckets] == UInt32(keys.count) else { return false }
                for bucket in 0..<Self.buckets where starts[bucket] > starts[bucket + 1] { return false }
                for index in 1..<max(1, keys.count) where pointer[index - 1] >= pointer[index] { return false }
                return true
            }
        }
        guard isSound else { return nil }
        self.starts = starts
        self.keys = keys
        self.rows = rows
    }

    /// Makes a table of rows by the low half of the word's key; keys differ.
    init(keys: [UInt32], rows: [Row]) {
        let order = keys.indices.sorted { keys[$0] < keys[$1] }
        let sorted = order.map { keys[$0] }
        var starts = [UInt32](repeating: 0, count: Self.buckets + 1)
        for key in sorted { starts[Int(key >> Self.bucketShift) + 1] += 1 }
        for bucket in 0..<Self.buckets { starts[bucket + 1] += starts[bucket] }
        self.starts = CacheLines(starts)
        self.keys = CacheLines(sorted)
        self.rows = CacheLines(order.map { rows[$0].packed })
    }

    /// What is known of the word with this key; nil for an unknown word.
    subscript(word: UInt64) -> Row? {
        let key = UInt32(truncatingIfNeeded: word)
        let bucket = Int(key >> Self.bucketShift)
        let place = starts.withPointer { starts in
            keys.withPointer { keys -> Int? in
                var index = Int(starts[bucket])
                let end = Int(starts[bucket + 1])
                while index < end, keys[index] < key { index += 1 }
                return index < end && keys[index] == key ? index : nil
            }
        }
        return place.map { place in rows.withPointer { Row(packed: UInt64(littleEndian: $0[place])) } }
    }
}

extension WordTable.Row {
    /// The row as it stands in a model file: eight bytes, the lowest first.
    fileprivate init(packed: UInt64) {
        func byte(_ number: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: packed >> (8 * number)) }
        self.init(
            cluster: UInt16(truncatingIfNeeded: packed), tag: byte(2), cue: byte(3), source: byte(4),
            verbSense: byte(5), nounSense: byte(6))
    }

    fileprivate var packed: UInt64 {
        [tag, cue, source, verbSense, nounSense].enumerated().reduce(UInt64(cluster)) {
            $0 | UInt64($1.element) << UInt64(8 * ($1.offset + 2))
        }.littleEndian
    }
}
