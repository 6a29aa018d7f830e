/// Which of some passages repeat words of others: a heading that quotes the text below it, a remark that is quoted again.
struct WordEchoes {
    /// For each passage, a passage at least as long that repeats most of its words, compared four at a time, or all of them if
    /// there are fewer than four.
    let source: [Int?]

    /// Words that are compared together; fewer recur by chance.
    private static let gramLength = 4
    private static let minimumWords = 2

    /// The first passages that have a sequence of words; later ones are not remembered.
    private struct Holders {
        // In place: most sequences have one holder, and an array for each would take longer than all the rest.
        private var passages = SIMD4<Int>(repeating: 0)
        private var count = 0

        mutating func add(_ passage: Int) {
            guard count < passages.scalarCount, count == 0 || passages[count - 1] != passage else { return }
            passages[count] = passage
            count += 1
        }

        func forEach(_ body: (Int) -> Void) { for place in 0..<count { body(passages[place]) } }
    }

    /// Compares passages by the keys of their words. Linear in their number.
    init(_ passages: [[UInt64]]) {
        var holders: [UInt64: Holders] = [:]
        holders.reserveCapacity(passages.reduce(0) { $0 + $1.count })
        // Few articles have passages so short that shorter grams are asked for.
        let lengths = Set(passages.lazy.filter { $0.count >= Self.minimumWords }.map { min($0.count, Self.gramLength) })
        for (number, words) in passages.enumerated() {
            for length in lengths {
                for gram in Self.grams(of: words, length: length) { holders[gram, default: Holders()].add(number) }
            }
        }
        source = passages.enumerated().map { number, words in
            guard words.count >= Self.minimumWords else { return nil }
            let grams = Self.grams(of: words, length: min(words.count, Self.gramLength))
            var shared: [Int: Int] = [:]
            for gram in grams {
                holders[gram]?.forEach { other in
                    guard other != number, passages[other].count >= words.count else { return }
                    shared[other, default: 0] += 1
                }
            }
            let best = shared.max { ($0.value, $1.key) < ($1.value, $0.key) }
            return best.flatMap { $0.value * 2 >= grams.count ? $0.key : nil }
        }
    }

    private static func grams(of words: [UInt64], length: Int) -> some Collection<UInt64> {
        (0..<max(0, words.count - length + 1)).lazy.map { start in
            words[start..<start + length].reduce(UInt64(length)) { ($0 &* 0x100_0000_01B3) ^ $1 }
        }
    }
}
