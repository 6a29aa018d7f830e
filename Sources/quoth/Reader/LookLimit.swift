import ReaderUI

/// Lets the library be looked at once a second at most.
struct LookLimit {
    private var last: Double?

    private static let seconds = 1.0

    /// Whether a look is due at a time, in seconds of the system's clock; one that is due is taken.
    mutating func isDue(at time: Double) -> Bool {
        if let last, time - last < Self.seconds { return false }
        last = time
        return true
    }

    /// Notes that a look was taken.
    mutating func note(_ time: Double) { last = time }
}

extension ReaderEvent {
    /// Whether somebody looks at the reader now.
    var showsAttention: Bool {
        switch self {
        case .terminal(.key), .terminal(.mouse), .terminal(.focusGained): true
        default: false
        }
    }
}
