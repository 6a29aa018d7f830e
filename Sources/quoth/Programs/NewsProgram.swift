import Foundation
import ProgramAssets
import ReaderUI

/// Brings articles in beside the reading, in a process of its own: what comes from elsewhere cannot harm the reader, and
/// costs it neither time nor memory. One thing goes on at a time.
final class NewsProgram: Sendable {
    /// The library's file.
    private let library: String
    private let state = Locked(State())

    /// What goes on, and whether nothing is to go on any more.
    private struct State {
        /// The process that works, until it is known to be at its end.
        var running: Int32?
        /// Whether the reader was left.
        var isOver = false
    }

    /// How much less than the reader the process is to get of the processor, as "nice" has it.
    private static let niceness: Int32 = 10

    #if canImport(Darwin)
        private static let ofProcess = PRIO_PROCESS
    #else
        private static let ofProcess = __priority_which_t(PRIO_PROCESS.rawValue)
    #endif

    /// - Parameter library: The path of the library that the articles come into.
    init(library: String) { self.library = library }

    /// Begins what is asked for; how it goes is delivered to `inbox`.
    func begin(_ request: NewsRequest, telling inbox: Inbox) {
        let arguments = arguments(of: request)
        BackgroundThread.run { [self] in
            let ending = run(arguments) { inbox.deliver($0) }
            inbox.deliver(.news(ending))
        }
    }

    /// Ends what goes on; what is stored by then stays.
    func end() {
        state.withLock { state in
            if let process = state.running { kill(process, SIGTERM) }
            state = State(running: nil, isOver: true)
        }
    }

    private func arguments(of request: NewsRequest) -> [String] {
        switch request {
        case .fetch(let feeds):
            ["fetch", "--library", library, "--format", "json"] + feeds.map { String($0.rawValue) }
        case .subscribe(let address, let folder):
            ["feeds", "add", "--library", library, "--folder", folder.joined(separator: "/"), "--", address]
        case .bringIn(let place):
            ["import", "--library", library, "--", NSString(string: place).expandingTildeInPath]
        }
    }

    private func run(_ arguments: [String], _ tell: (ReaderEvent) -> Void) -> NewsEvent {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: RunningProgram.path ?? CommandLine.arguments[0])
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        let complaints = FileHandle.temporary
        process.standardError = complaints ?? .nullDevice
        let output = Pipe()
        process.standardOutput = output
        guard (try? process.run()) != nil else { return .failed("\"quoth \(arguments[0])\" could not be started") }
        setpriority(Self.ofProcess, id_t(process.processIdentifier), Self.niceness)
        state.withLock { state in
            if state.isOver {
                kill(process.processIdentifier, SIGTERM)
            } else {
                state.running = process.processIdentifier
            }
        }
        var report = FetchReport()
        while case let bytes = output.fileHandleForReading.availableData, !bytes.isEmpty {
            for event in report.events(in: bytes) { tell(event) }
        }
        // Its output is closed, so that it is about to end; from here on its number may become another's.
        state.withLock { $0.running = nil }
        process.waitUntilExit()
        if arguments[0] == "fetch", process.terminationReason == .exit, report.isWhole(process.terminationStatus) {
            return .fetched(report.tally)
        }
        let complaint = complaints.map(BackgroundProgram.complaint) ?? ""
        if process.terminationStatus == 0, process.terminationReason == .exit { return .done(report.lastLine) }
        let prefix = "quoth: "
        let sentence = complaint.hasPrefix(prefix) ? String(complaint.dropFirst(prefix.count)) : complaint
        return .failed(sentence.isEmpty ? "ended before it was done" : sentence)
    }
}
