/// What the reader has to say, and how often it had.
struct Notices: Equatable, Sendable {
    /// What it says now, until the next key or until it fades.
    private(set) var current: Notice?
    /// What goes on beside the reading, until it is at its end: "fetching 3 of 40".
    var work: String?
    private var count = 0

    /// Says something.
    mutating func say(_ text: String) {
        count += 1
        current = Notice(text: text, number: count)
    }

    /// Says nothing any more.
    mutating func clear() { current = nil }

    /// Lets the notice of a number fade, unless another has taken its place.
    mutating func fade(_ number: Int) {
        if current?.number == number { current = nil }
    }
}
