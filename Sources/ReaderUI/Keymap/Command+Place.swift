extension Command {
    /// Where it leads from a place, in a row of places from 0 to `last`, when it is done a number of times; the
    /// beginning and the end with a number lead to the place of that number, from 1.
    func place(from place: Int, times: Int?, last: Int, page: Int) -> Int {
        let count = times ?? 1
        let wanted =
            switch self {
            case .moveDown: place + count
            case .moveUp: place - count
            case .pageDown: place + page * count
            case .pageUp: place - page * count
            case .halfPageDown: place + max(1, page / 2) * count
            case .halfPageUp: place - max(1, page / 2) * count
            case .toStart: times.map { $0 - 1 } ?? 0
            case .toEnd: times.map { $0 - 1 } ?? last
            default: place
            }
        return min(max(0, wanted), max(0, last))
    }
}
