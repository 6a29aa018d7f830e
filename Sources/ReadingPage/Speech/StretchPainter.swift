/// A row of places of which each takes the colour of whoever comes first. All painting together is near linear.
struct StretchPainter {
    /// Who painted a place; nil where nobody did.
    private(set) var owners: [Int?]
    private var nextFree: [Int]

    /// A row of `count` unpainted places.
    init(count: Int) {
        owners = Array(repeating: nil, count: count)
        nextFree = Array(0...max(0, count))
    }

    /// Paints those places of `stretch` that nobody painted yet.
    mutating func paint(_ stretch: Range<Int>, for owner: Int) {
        let stretch = stretch.clamped(to: 0..<owners.count)
        var place = free(from: stretch.lowerBound)
        while place < stretch.upperBound {
            owners[place] = owner
            nextFree[place] = place + 1
            place = free(from: place + 1)
        }
    }

    private mutating func free(from place: Int) -> Int {
        var root = place
        while nextFree[root] != root { root = nextFree[root] }
        var step = place
        while nextFree[step] != root, nextFree[step] != step { (step, nextFree[step]) = (nextFree[step], root) }
        return root
    }
}
