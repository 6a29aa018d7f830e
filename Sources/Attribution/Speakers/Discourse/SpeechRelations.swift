/// How attributions stand to one another by their words alone: which is made inside what another one says, and which repeats
/// another one's words.
struct SpeechRelations {
    /// For each attribution the one whose content its source stands in.
    private(set) var around: [Int?]
    /// For each attribution one in which most of its marked words recur.
    let echo: [Int?]

    /// Compares the attributions of a text. Linear in their words.
    init(_ linked: [LinkedAttribution], in named: NamedText) {
        around = Array(repeating: nil, count: linked.count)
        echo = WordEchoes(linked.map { Self.markedWords(of: $0, in: named) }).source
        findAround(linked, count: named.tokens.count)
    }

    private mutating func findAround(_ linked: [LinkedAttribution], count: Int) {
        let lengths = linked.map { $0.content.reduce(0) { $0 + $1.count } }
        var owners = [Int32](repeating: -1, count: count)
        for index in linked.indices.sorted(by: { (lengths[$0], $1) > (lengths[$1], $0) }) {
            for token in linked[index].content.joined() { owners[token] = Int32(index) }
        }
        for (index, attribution) in linked.enumerated() {
            guard let place = attribution.source?.tokens.lowerBound ?? attribution.cue?.lowerBound, place < count else {
                continue
            }
            let owner = Int(owners[place])
            if owner >= 0, owner != index { around[index] = owner }
        }
    }

    /// The keys of an attribution's words between marks.
    private static func markedWords(of attribution: LinkedAttribution, in named: NamedText) -> [UInt64] {
        attribution.content.joined().lazy.filter { named.isQuoted($0) && ReadText.isText(named.tokens[$0]) }
            .map { named.tokens[$0].key }
    }
}
