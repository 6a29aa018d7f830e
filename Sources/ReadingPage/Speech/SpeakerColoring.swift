import NewsModel

/// Gives the speakers of an article their looks: a colour, and a shape where colours are not enough.
///
/// A look is a number: the colour's, from 0, and ``colors`` more for each further shape. Being told apart comes first:
/// who speaks in sight of whom has another colour as long as there is one, and no two speakers have one look while any is
/// left. Within these bounds a name has the same colour in every article.
///
/// Colours are given as DSATUR does (Brélaz 1979): next to whoever has the fewest left.
struct SpeakerColoring {
    /// Somebody who is to have a look.
    struct Candidate {
        /// The name, by which a colour is preferred.
        let name: String
        /// The lines on which the speaker has words, in order.
        let lines: [ClosedRange<Int>]
    }

    /// The number of colours that every theme has for speakers.
    static let colors = 8
    /// The number of shapes that a name can be written in.
    static let shapes = 4
    /// The number of looks that need no number beside the name.
    static let looks = colors * shapes

    private let candidates: [Candidate]
    private let sight: SpeakerSight
    /// The colour of each candidate; nil for whoever has none yet.
    private var given: [Int?]
    private var uses = [Int](repeating: 0, count: colors)

    private init(_ candidates: [Candidate]) {
        self.candidates = candidates
        sight = SpeakerSight(candidates.map(\.lines))
        given = Array(repeating: nil, count: candidates.count)
    }

    /// The colour that a name prefers, from 0: that of its last word, so that "Assad" and "Bashar al-Assad" prefer the same.
    static func preferred(for name: String) -> Int {
        let last = name.lowercased().split { !$0.isLetter && !$0.isNumber }.last ?? ""
        // The lowest bits alone would depend on the last letter most.
        let hash = last.utf8.reduce(into: FNV1a()) { $0.add($1) }.value
        return Int((hash ^ hash >> 32 ^ hash >> 47) % UInt64(colors))
    }

    /// The looks of `candidates`, who matters most first. Those in `kept`, by name, keep theirs.
    ///
    /// Linear in the number of candidates and in the lines that the first ``SpeakerSight/maximumCount`` speak on.
    static func looks(for candidates: [Candidate], keeping kept: [String: Int] = [:]) -> [Int] {
        var coloring = SpeakerColoring(candidates)
        let keptLooks = candidates.map { kept[$0.name] }
        for (place, look) in keptLooks.enumerated() {
            if let look { coloring.give(look % colors, to: place) }
        }
        coloring.giveColors()
        var uses = [Int](repeating: 0, count: looks)
        for case .some(let look) in keptLooks { uses[look % looks] += 1 }
        return zip(keptLooks, coloring.given).map { keptLook, color in
            if let keptLook { return keptLook }
            let shaped = (0..<shapes).map { (color ?? 0) + $0 * colors }
            let look = shaped.min { uses[$0] < uses[$1] } ?? 0
            uses[look] += 1
            return uses[look] == 1 ? look : look + looks
        }
    }

    private mutating func give(_ color: Int, to place: Int) {
        given[place] = color
        uses[color] += 1
    }

    private mutating func giveColors() {
        let known = candidates.indices.prefix(SpeakerSight.maximumCount)
        for place in satisfied() where given[place] == nil { give(preferred(place), to: place) }
        while let next = known.filter({ given[$0] == nil }).max(by: { colorsNear($0) < colorsNear($1) }) {
            // Of those with equally few colours left, the first.
            let place = known.first { given[$0] == nil && colorsNear($0) == colorsNear(next) } ?? next
            give(color(for: place), to: place)
        }
        for place in candidates.indices where given[place] == nil { give(preferred(place), to: place) }
    }

    /// Where no more speak than there are colours, those who can have the one that they prefer.
    private func satisfied() -> [Int] {
        guard candidates.count <= Self.colors else { return [] }
        var taken = Set(given.compactMap { $0 })
        return candidates.indices.filter { given[$0] == nil && taken.insert(preferred($0)).inserted }
    }

    private func preferred(_ place: Int) -> Int { Self.preferred(for: candidates[place].name) }

    /// How many colours others have in sight of a candidate.
    private func colorsNear(_ place: Int) -> Int {
        Self.count(colors(near: place, distance: SpeakerSight.distances[0]))
    }

    private static func count(_ colors: UInt8) -> Int { colors.nonzeroBitCount }

    /// The colours that others have within some lines of a candidate, a bit each; where no more speak than there are
    /// colours, all that are taken.
    private func colors(near place: Int, distance: Int) -> UInt8 {
        let isFew = candidates.count <= Self.colors
        return given.indices.prefix(SpeakerSight.maximumCount).reduce(0) { mask, other in
            guard let color = given[other], isFew || sight.isNear(other, to: place, distance: distance) else {
                return mask
            }
            return mask | 1 << UInt8(color)
        }
    }

    /// Of the colours that nobody near has, the one preferred, or else the one that fewest have.
    private func color(for place: Int) -> Int {
        let preferred = preferred(place)
        let byPreference = (0..<Self.colors).map { (preferred + $0) % Self.colors }
        let free = SpeakerSight.distances.lazy.map { distance in
            let near = colors(near: place, distance: distance)
            return byPreference.filter { near & 1 << UInt8($0) == 0 }
        }.first { !$0.isEmpty }
        let roomy = (free ?? byPreference).filter { uses[$0] < Self.shapes }
        if roomy.contains(preferred) { return preferred }
        return (roomy.isEmpty ? free ?? byPreference : roomy).min { uses[$0] < uses[$1] } ?? preferred
    }
}
