/// What the reader has to say, and how often it had.
struct Notices: Equatable, Sendable {
    /// What it says now, until the next key or until it fades.
    private(set) var current: Notice?
    /// What goes on beside the reading, until it is at its end.
    var work: Work?
    private var count = 0

    /// Something that goes on beside the reading.
    struct Work: Equatable, Sendable {
        /// What it is: "fetching 3 of 40".
        var words: String
        /// Whether the user asked for it, and so wants to know that there was nothing to do.
        let isAsked: Bool
    }

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
