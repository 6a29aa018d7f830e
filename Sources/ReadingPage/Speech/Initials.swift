import NewsModel

/// The letters that stand for the speakers of one article where there is no room for their names: no two alike while
/// that can be had.
struct Initials {
    /// Those of each voice, two cells at most.
    let texts: [String]

    /// Finds the initials of `voices`, who matters most first.
    init(_ voices: [Voice]) {
        var taken: Set<String> = []
        texts = voices.map { voice in
            let own = voice.initials
            guard voice.speaker != nil else { return own }
            let free = ([own] + Self.others(for: voice)).first { taken.insert($0).inserted }
            return free ?? own
        }
    }

    /// What else can stand for a name, the likest first: the beginning of its last word, that of its first, and a letter
    /// with a number.
    private static func others(for voice: Voice) -> [String] {
        let words = voice.name.split(whereSeparator: \.isWhitespace).map { $0.filter(\.isLetter) }
            .filter { !$0.isEmpty }
        let beginnings = [words.last, words.first].compactMap { $0 }.map { word in
            (word.prefix(1).uppercased() + word.dropFirst().prefix(1).lowercased()).fitting(cells: 2)
        }
        let letter = voice.initials.fitting(cells: 1)
        return beginnings + (2...9).map { letter + "\($0)" }
    }
}
