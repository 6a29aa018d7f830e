/// For each token the nearest token of some kind on one side, within a stretch.
struct Neighbours: Sendable {
    /// The neighbour's number; -1 for none within the same stretch.
    private(set) var token: [Int32]

    /// Looks to the left or right within stretches, the tokens of one `group`.
    init(toLeft: Bool, group: [Int32], isNeighbour: (Int) -> Bool) {
        let count = group.count
        token = [Int32](unsafeUninitializedCapacity: count) { token, initialized in
            var last: Int32 = -1
            var stretch: Int32 = -1
            for step in 0..<count {
                let index = toLeft ? step : count - 1 - step
                if group[index] != stretch { (last, stretch) = (-1, group[index]) }
                token.initializeElement(at: index, to: last)
                if isNeighbour(index) { last = Int32(index) }
            }
            initialized = count
        }
    }
}

/// What stands between each token and its neighbour.
struct NeighbourCounts: Sendable {
    /// Commas, finite verbs and marks, up to seven of each.
    private(set) var commas: [UInt8]
    private(set) var finites: [UInt8]
    private(set) var marks: [UInt8]

    /// Counts from the tokens of `text` to their `neighbours` on the left or right, which count with the rest; where
    /// there is none, to the end of the stretch.
    init(_ neighbours: Neighbours, toLeft: Bool, in text: ReadText, group: [Int32]) {
        let count = text.count
        commas = [UInt8](repeating: 0, count: count)
        (finites, marks) = (commas, commas)
        for step in 1..<max(count, 1) {
            let index = toLeft ? step : count - 1 - step
            let passed = toLeft ? index - 1 : index + 1
            guard group[index] == group[passed] else { continue }
            let goesOn = neighbours.token[index] != Int32(passed)
            func next(_ counts: [UInt8], _ isOneMore: Bool) -> UInt8 {
                min((goesOn ? counts[passed] : 0) + (isOneMore ? 1 : 0), Self.maximum)
            }
            commas[index] = next(commas, text.tokens[passed].kind == .comma)
            finites[index] = next(finites, text.isFinite(passed))
            marks[index] = next(marks, text.marks[passed] != .neither)
        }
    }

    private static let maximum: UInt8 = 7
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
