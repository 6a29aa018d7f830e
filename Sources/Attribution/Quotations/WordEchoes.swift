/// Which of some passages repeat words of others: a heading that quotes the text below it, a remark that is quoted again.
struct WordEchoes {
    /// For each passage, a passage at least as long that repeats most of its words, compared four at a time, or all of them if
    /// there are fewer than four.
    let source: [Int?]

    /// Words that are compared together; fewer recur by chance.
    private static let gramLength = 4
    private static let minimumWords = 2
    /// At most this many passages are remembered for one sequence of words.
    private static let maximumHolders = 4

    /// Compares passages by the keys of their words. Linear in their number.
    init(_ passages: [[UInt64]]) {
        var holders: [UInt64: [Int]] = [:]
        // Few articles have passages so short that shorter grams are asked for.
        let lengths = Set(passages.lazy.filter { $0.count >= Self.minimumWords }.map { min($0.count, Self.gramLength) })
        for (number, words) in passages.enumerated() {
            for gram in lengths.flatMap({ Self.grams(of: words, length: $0) }) {
                let known = holders[gram] ?? []
                if known.count < Self.maximumHolders, known.last != number { holders[gram, default: []].append(number) }
            }
        }
        source = passages.enumerated().map { number, words in
            guard words.count >= Self.minimumWords else { return nil }
            let grams = Self.grams(of: words, length: min(words.count, Self.gramLength))
            var shared: [Int: Int] = [:]
            for gram in grams {
                for other in holders[gram] ?? [] where other != number && passages[other].count >= words.count {
                    shared[other, default: 0] += 1
                }
            }
            let best = shared.max { ($0.value, $1.key) < ($1.value, $0.key) }
            return best.flatMap { $0.value * 2 >= grams.count ? $0.key : nil }
        }
    }

    private static func grams(of words: [UInt64], length: Int) -> [UInt64] {
        guard words.count >= length else { return [] }
        return (0...(words.count - length)).map { start in
            words[start..<start + length].reduce(UInt64(length)) { ($0 &* 0x100_0000_01B3) ^ $1 }
        }
    }
}
