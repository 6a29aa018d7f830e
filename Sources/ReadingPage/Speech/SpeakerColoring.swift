import NewsModel

/// Which colour a speaker has: the same in every article, as far as no other speaker of the article has it.
enum SpeakerColoring {
    /// The number of colours that every theme has for speakers.
    static let colors = 8

    /// The colour that a name wants, from 0: that of its last word, so that "Assad" and "Bashar al-Assad" want the same.
    static func preferred(for name: String) -> Int {
        let last = name.lowercased().split { !$0.isLetter && !$0.isNumber }.last ?? ""
        // The lowest bits alone would depend on the last letter most.
        let hash = last.utf8.reduce(into: FNV1a()) { $0.add($1) }.value
        return Int((hash ^ hash >> 32 ^ hash >> 47) % UInt64(colors))
    }

    /// The colours of the speakers with these names, the most talkative first: each its own number, of which every
    /// ``colors`` are a round with looks of its own. Where two want the same, the first has it, and the other the next
    /// free one of the round.
    static func colors(for names: [String]) -> [Int] {
        var result: [Int] = []
        for round in stride(from: 0, to: names.count, by: colors) {
            var free = [Bool](repeating: true, count: colors)
            for name in names[round..<min(names.count, round + colors)] {
                var color = preferred(for: name)
                while !free[color] { color = (color + 1) % colors }
                free[color] = false
                result.append(round + color)
            }
        }
        return result
    }
}
