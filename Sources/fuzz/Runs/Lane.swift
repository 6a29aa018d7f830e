import Foundation

/// A worker in a process of its own, watched.
final class Lane {
    /// What the watcher has seen.
    enum State: Equatable {
        case running
        case done
        /// It failed, died or hung at this input.
        case stopped(at: Int)
    }

    private let process = Process()
    private let file: String
    private var last = WorkProgress()
    private var lastChange = Date()

    /// Inputs and bytes done.
    var progress: WorkProgress { WorkProgress(file: file) ?? WorkProgress() }

    /// Starts the worker; its progress goes into `file`.
    init(program: URL, arguments: [String], file: String) throws {
        self.file = file
        try Data().write(to: URL(fileURLWithPath: file))
        process.executableURL = program
        process.arguments = arguments + ["--progress", file]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        process.environment = ProcessInfo.processInfo.environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }
        try process.run()
    }

    /// How it stands; a worker that has been at one input for more than `patience` seconds is killed.
    func state(patience: Double) -> State {
        let now = progress
        guard process.isRunning else {
            let isDone = process.terminationReason == .exit && process.terminationStatus == 0
            return isDone ? .done : .stopped(at: now.number)
        }
        if now != last { (last, lastChange) = (now, Date()) }
        guard Date().timeIntervalSince(lastChange) > patience else { return .running }
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return .stopped(at: now.number)
    }

    /// Ends the worker and removes its file.
    func stop() {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        try? FileManager.default.removeItem(atPath: file)
    }
}
