import Foundation

/// What is written to the terminal beside ncurses, which knows nothing of it.
enum TerminalOutput {
    /// Writes all of `text`; returns whether that went well.
    @discardableResult
    static func write(_ text: String) -> Bool {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            if count < 0 && errno == EAGAIN, hasRoom() { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// Waits until the terminal takes more, where it doesn't make writers wait by itself.
    private static func hasRoom() -> Bool {
        var output = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
        return poll(&output, 1, -1) > 0 || errno == EINTR
    }
}
