/// Which speakers of an article have words in sight of each other.
struct SpeakerSight {
    /// How far apart, in lines, two speakers should be who share a colour: as far as a tall window shows, and where that
    /// cannot be, as far as may be.
    static let distances = [40, 35, 30, 25, 20, 16, 12, 8, 4, 2]

    /// So many speakers are looked at, a bit of a word each; no article that people read has more.
    static let maximumCount = UInt64.bitWidth

    /// For each distance, for each speaker, those near.
    private let near: [[UInt64]]

    /// Finds who is near whom; `lines` are those that each has words on, in order.
    init(_ lines: [[ClosedRange<Int>]]) {
        let known = lines.prefix(Self.maximumCount)
        let lineCount = (known.compactMap { $0.last?.upperBound }.max() ?? -1) + 1
        var speaking = [UInt64](repeating: 0, count: lineCount)
        for (speaker, own) in known.enumerated() {
            for line in own.joined() { speaking[line] |= 1 << UInt64(speaker) }
        }
        near = Self.distances.map { distance in
            known.map { own in
                var mask: UInt64 = 0
                var reached = 0
                for lines in own {
                    let start = max(reached, lines.lowerBound - distance)
                    let end = min(lineCount, lines.upperBound + distance + 1)
                    guard start < end else { continue }
                    for line in start..<end { mask |= speaking[line] }
                    reached = end
                }
                return mask
            }
        }
    }

    /// Whether two speakers, of the first ``maximumCount``, have words within one of the ``distances`` of each other.
    func isNear(_ one: Int, to other: Int, distance: Int) -> Bool {
        guard let place = Self.distances.firstIndex(of: distance), other < near[place].count else { return false }
        return near[place][other] & 1 << UInt64(one) != 0
    }
}
