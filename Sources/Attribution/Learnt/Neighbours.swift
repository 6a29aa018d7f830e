/// For each token the nearest token of some kind on one side, and what stands between.
struct Neighbours: Sendable {
    /// The neighbour's number; -1 for none within the same stretch.
    private(set) var token: [Int32]
    /// How many commas, finite verbs and marks stand between.
    private(set) var commas: [UInt8]
    private(set) var finites: [UInt8]
    private(set) var marks: [UInt8]

    /// Looks to the left or right within stretches, the tokens of one `group`.
    init(toLeft: Bool, in text: ReadText, group: [Int32], isNeighbour: (Int) -> Bool) {
        let count = text.count
        token = [Int32](repeating: -1, count: count)
        commas = [UInt8](repeating: 0, count: count)
        (finites, marks) = (commas, commas)
        var last: Int32 = -1
        var (comma, finite, mark): (UInt8, UInt8, UInt8) = (0, 0, 0)
        var stretch: Int32 = -1
        for step in 0..<count {
            let index = toLeft ? step : count - 1 - step
            if group[index] != stretch { (last, comma, finite, mark, stretch) = (-1, 0, 0, 0, group[index]) }
            token[index] = last
            commas[index] = comma
            finites[index] = finite
            marks[index] = mark
            if isNeighbour(index) { (last, comma, finite, mark) = (Int32(index), 0, 0, 0) }
            if text.tokens[index].kind == .comma { comma = min(comma + 1, Self.most) }
            if text.isFinite(index) { finite = min(finite + 1, Self.most) }
            if text.marks[index] > 0 { mark = min(mark + 1, Self.most) }
        }
    }

    private static let most: UInt8 = 7
}

/// Distances in a few steps: 0…4 as they are, then 5–6, 7–9, 10–14, 15–24, more.
enum Distance {
    static let unknown = 11

    @inline(__always)
    static func step(_ distance: Int) -> Int {
        switch distance {
        case ...4: distance
        case ...6: 5
        case ...9: 6
        case ...14: 7
        case ...24: 8
        default: 9
        }
    }

    /// The step from a token to a neighbour; ``unknown`` where there is none.
    @inline(__always)
    static func step(from token: Int, to neighbour: Int32) -> Int {
        neighbour < 0 ? unknown : step(abs(Int(neighbour) - token))
    }
}
