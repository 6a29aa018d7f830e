import Foundation
import TerminalCanvas

/// A program that runs beside the reader and gets no terminal.
struct BackgroundProgram {
    /// How it ended, as far as anybody waited for it.
    enum Ending: Hashable, Sendable {
        /// It did what it was asked to.
        case succeeded
        /// It could not be started.
        case notStarted
        /// It ended with an error; the words are the first line of what it complained of, or empty.
        case failed(status: Int32, complaint: String)
        /// It had not ended in time.
        case running
    }

    /// The program's path.
    let path: String
    /// What it is given.
    let arguments: [String]

    /// Longer complaints are cut, in bytes.
    private static let longestComplaint = 400

    /// Runs it, `input` being its standard input, and waits at most `patience` seconds for its end. To be called on a thread
    /// that may wait.
    ///
    /// - Parameter isEnded: Whether it is ended where it has not done so in time.
    func run(input: Data?, patience: Double, isEnded: Bool) -> Ending {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        // In a file: whoever a program leaves behind would keep a pipe open.
        let complaints = FileHandle.temporary
        process.standardOutput = FileHandle.nullDevice
        process.standardError = complaints ?? .nullDevice
        let pipe = input.map { _ in Pipe() }
        process.standardInput = pipe ?? FileHandle.nullDevice
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        guard (try? process.run()) != nil else { return .notStarted }
        if let pipe, let input { Self.write(input, to: pipe.fileHandleForWriting) }
        guard ended.wait(timeout: .now() + patience) == .success else {
            if isEnded { kill(process.processIdentifier, SIGKILL) }
            return .running
        }
        if process.terminationReason == .exit, process.terminationStatus == 0 { return .succeeded }
        return .failed(status: process.terminationStatus, complaint: complaints.map(Self.complaint) ?? "")
    }

    /// Writes on a thread of its own, since a program that reads nothing would hold its writer for ever.
    private static func write(_ input: Data, to handle: FileHandle) {
        BackgroundThread.run {
            try? handle.write(contentsOf: input)
            try? handle.close()
        }
    }

    /// The first line of what a program complained of in a file; empty if it complained of nothing.
    static func complaint(in file: FileHandle) -> String {
        try? file.seek(toOffset: 0)
        let bytes = (try? file.read(upToCount: longestComplaint)) ?? Data()
        let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
        let first = lines.first { $0.contains { !$0.isWhitespace } } ?? ""
        let plain = first.replacing(/\u{1B}\[[0-9;:]*[A-Za-z]/, with: "")
        return PrintableText.of(plain.trimmingCharacters(in: .whitespaces))
    }
}

extension FileHandle {
    /// An open file without a name, which is gone when it is closed; nil where none can be made.
    static var temporary: FileHandle? {
        guard let file = tmpfile() else { return nil }
        defer { fclose(file) }
        let descriptor = fcntl(fileno(file), F_DUPFD_CLOEXEC, 3)
        return descriptor < 0 ? nil : FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }
}
