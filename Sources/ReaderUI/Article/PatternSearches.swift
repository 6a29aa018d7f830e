/// The searches for regular expressions that were asked for, of which only the latest is waited for.
struct PatternSearches: Equatable, Sendable {
    /// How many were asked for.
    private var count = 0
    /// The number of the one that is waited for; nil where none is.
    private var awaited: Int?

    /// Begins another and returns its number.
    mutating func begin() -> Int {
        count += 1
        awaited = count
        return count
    }

    /// Ends the search of a number; returns whether it was the one that is waited for.
    mutating func finish(_ number: Int) -> Bool {
        guard number == awaited else { return false }
        awaited = nil
        return true
    }

    /// Gives up waiting; returns whether there was anything to give up.
    mutating func abandon() -> Bool {
        defer { awaited = nil }
        return awaited != nil
    }
}
