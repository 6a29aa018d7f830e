import Foundation

/// One input given to its subject in a process of its own, which may die of it.
struct Trial {
    /// What became of it.
    enum Outcome: Hashable, Sendable {
        /// All is well.
        case sound
        /// A promise was broken; the first, and all that was said about it.
        case unsound(promise: String, complaint: String)
        /// The process died of a signal: of a trap, for one.
        case died(signal: Int32)
        /// It did not end in time.
        case hung

        /// The kind of trouble, whatever the details.
        var kind: String {
            switch self {
            case .sound: "sound"
            case .unsound(let promise, _): promise
            case .died(let signal): "signal \(signal)"
            case .hung: "hung"
            }
        }
    }

    /// The program and what it is given before the input's file.
    let program: URL
    let arguments: [String]
    /// Seconds that are enough for any input.
    let patience: Double

    /// Gives the program the input in `file`. It ends with 0 where all is well, and prints complaints where not.
    func outcome(of file: String) throws -> Outcome {
        let process = Process()
        let output = Pipe()
        let ended = DispatchSemaphore(value: 0)
        process.executableURL = program
        process.arguments = arguments + [file]
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        // A trap would otherwise be told at length, which takes longer than all else.
        process.environment = ProcessInfo.processInfo.environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }
        process.terminationHandler = { _ in ended.signal() }
        try process.run()
        guard ended.wait(timeout: .now() + patience) == .success else {
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            return .hung
        }
        if process.terminationReason == .uncaughtSignal { return .died(signal: process.terminationStatus) }
        if process.terminationStatus == 0 { return .sound }
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        return .unsound(promise: String(text.prefix { $0 != ":" }), complaint: text)
    }
}
