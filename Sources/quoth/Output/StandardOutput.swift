import ArgumentParser
import Foundation
import TerminalCanvas

/// What a command prints, gathered and written in large pieces.
struct StandardOutput {
    private var buffer: [UInt8] = []
    private var failure: Int32 = 0

    private static let pieceSize = 1 << 16

    /// Whether writing has failed, so that there is no sense in going on.
    var hasFailed: Bool { failure != 0 }

    /// Adds text as it is.
    mutating func write(_ text: String) {
        buffer += text.utf8
        if buffer.count >= Self.pieceSize { flush() }
    }

    /// Adds text and a line break.
    mutating func writeLine(_ text: String = "") {
        write(text)
        write("\n")
    }

    /// Writes what has been gathered. After a failure nothing more is written.
    mutating func flush() {
        var start = 0
        while failure == 0, start < buffer.count {
            let count = buffer[start...].withUnsafeBytes { Foundation.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if count >= 0 {
                start += count
            } else if errno != EINTR {
                failure = errno
            }
        }
        buffer.removeAll(keepingCapacity: true)
    }

    /// Writes the rest, and ends a question that found nothing with status 1, as grep does.
    mutating func finish(found count: Int) throws {
        try finish()
        if count == 0 { throw ExitCode(CommandFailure.Status.nothingFound.rawValue) }
    }

    /// Writes the rest and throws what went wrong on the way. A reader that has left is no failure.
    mutating func finish() throws(CommandFailure) {
        flush()
        guard failure != 0, failure != EPIPE else { return }
        throw CommandFailure(.inputOutput, "The output cannot be written (\(String(cString: strerror(failure)))).")
    }
}

/// Writes lines for people to standard error.
enum StandardError {
    /// Writes a line with everything that could steer a terminal made visible.
    static func writeLine(_ text: String) {
        let bytes = Array((printable(text) + "\n").utf8)
        // Where nobody can be told, nobody is.
        _ = bytes.withUnsafeBytes { Foundation.write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }

    /// Writes several lines as they are laid out, with everything that could steer a terminal made visible.
    static func writeLines(_ text: String) {
        FileHandle.standardError.write(Data((PrintableText.of(text, keepingLayout: true) + "\n").utf8))
    }
}
