import Foundation

/// Descriptors that child processes do not inherit.
enum CloseOnExec {
    /// Opens a socket; -1 on failure.
    static func socket(family: Int32, type: Int32, protocol number: Int32) -> Int32 {
        let descriptor = Foundation.socket(family, type, number)
        return mark(descriptor)
    }

    /// Opens a pipe whose read end does not block; nil on failure.
    static func pipe() -> (read: Int32, write: Int32)? {
        var ends: [Int32] = [-1, -1]
        guard Foundation.pipe(&ends) == 0 else { return nil }
        _ = fcntl(mark(ends[0]), F_SETFL, O_NONBLOCK)
        return (ends[0], mark(ends[1]))
    }

    private static func mark(_ descriptor: Int32) -> Int32 {
        if descriptor >= 0 { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
        return descriptor
    }
}
