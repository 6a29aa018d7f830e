/// What somebody may have meant who mistyped a word.
enum Spelling {
    /// Nobody types a word so long by mistake.
    private static let longest = 24

    /// The one of `words` that begins as `typed` does, if it is the only one, or is most like it; nil where none is.
    static func likeliest(_ typed: String, among words: [String]) -> String? {
        guard typed.count <= longest else { return nil }
        let typed = typed.lowercased()
        let beginning = words.filter { $0.hasPrefix(typed) }
        if beginning.count == 1 { return beginning.first }
        let likely = words.map { (word: $0, distance: distance(typed, $0)) }.min { $0.distance < $1.distance }
        // Of a short word, one letter may be wrong; else two.
        return likely.flatMap { $0.distance <= (typed.count < 5 ? 1 : 2) ? $0.word : nil }
    }

    /// How many letters have to be put in, taken out, changed, or swapped with the next (optimal string alignment).
    private static func distance(_ one: String, _ another: String) -> Int {
        let (one, another) = (Array(one), Array(another))
        var rows = [Array(0...another.count)]
        for i in one.indices {
            var row = [i + 1]
            for j in another.indices {
                let change = rows[i][j] + (one[i] == another[j] ? 0 : 1)
                var least = min(change, rows[i][j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, one[i] == another[j - 1], one[i - 1] == another[j] {
                    least = min(least, rows[i - 1][j - 1] + 1)
                }
                row.append(least)
            }
            rows.append(row)
        }
        return rows[one.count][another.count]
    }
}
