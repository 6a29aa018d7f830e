import Foundation

/// A first argument that names no command, and what may have been meant.
struct MistypedCommand: Equatable {
    /// What was typed.
    let name: String
    /// The command that is most like it; nil where none is.
    let likeliest: String?

    /// Nobody types a command so long by mistake.
    private static let longest = 24

    /// The mistake in `arguments`; nil where they begin with one of `commands`, with an option, or are none.
    init?(_ arguments: [String], commands: [String]) {
        guard let first = arguments.first, !first.hasPrefix("-"), !commands.contains(first) else { return nil }
        name = first
        let typed = first.lowercased()
        guard typed.count <= Self.longest else {
            likeliest = nil
            return
        }
        let beginning = commands.filter { $0.hasPrefix(typed) }
        let likely = commands.map { (name: $0, distance: Self.distance(typed, $0)) }.min { $0.distance < $1.distance }
        // Of a short word, one letter may be wrong; else two.
        likeliest =
            beginning.count == 1
            ? beginning.first : likely.flatMap { $0.distance <= (typed.count < 5 ? 1 : 2) ? $0.name : nil }
    }

    /// What to say of it. A path says what can be done with files.
    var sentence: String {
        var advice = "\"quoth --help\" lists the commands."
        if let likeliest {
            advice = "Did you mean \"quoth \(likeliest)\"?"
        } else if FileManager.default.fileExists(atPath: name) {
            advice = "\"quoth import\" brings files into the library; \"quoth --help\" lists the commands."
        }
        return "There is no command \"\(name)\". \(advice)"
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
