import Foundation

/// A shell's command whose output is a document. It belongs to the thread that made it, and what it started ends with it.
final class CommandRun {
    private let child: pid_t
    private let url: String
    private let maximumBytes: Int
    private let deadline: ContinuousClock.Instant
    private var output: OutputPipe
    private var complaints: OutputPipe
    private var isReaped = false

    /// More of what a command complains of is not kept, in bytes.
    private static let maximumComplaintBytes = 4 << 10
    /// Longer complaints are cut, in characters.
    private static let maximumComplaintLength = 200

    /// Starts a command; its input is empty, and it has no terminal.
    init(_ command: String, url: String, timeout: Double, maximumBytes: Int) throws(FetchError) {
        guard let output = OutputPipe(), let complaints = OutputPipe(),
            let child = ShellProcess.spawn(command, output: output.writeEnd, complaints: complaints.writeEnd)
        else { throw FetchError(.commandNotStarted) }
        self.child = child
        self.url = url
        self.maximumBytes = maximumBytes
        self.output = output
        self.complaints = complaints
        deadline = .now + .seconds(timeout)
        output.closeWriteEnd()
        complaints.closeWriteEnd()
    }

    deinit { end() }

    /// What there is to wait for.
    var descriptors: [Int32] { [output, complaints].compactMap(\.descriptor) }

    /// Takes what has come, without waiting; what came of the command where it has ended, or was ended for its limits.
    func advance() -> FetchOutcome? {
        // Asked first: what it wrote before its end is there then.
        let hasEnded = ShellProcess.hasEnded(child)
        let isComplete = output.read(keeping: maximumBytes)
        _ = complaints.read(keeping: Self.maximumComplaintBytes)
        guard isComplete else { return .failed(FetchError(.tooLarge)) }
        guard hasEnded else { return deadline < .now ? .failed(FetchError(.timedOut)) : nil }
        let status = end()
        guard status == 0 else { return .failed(FetchError(.commandFailed(status), cause: complaint)) }
        return .fetched(FetchedDocument(head: FetchedHead(url: url), bytes: output.bytes))
    }

    /// Ends the command and all of its group; returns its status.
    @discardableResult
    private func end() -> Int {
        guard !isReaped else { return 0 }
        isReaped = true
        return ShellProcess.end(child)
    }

    private var complaint: String {
        let text = String(decoding: complaints.bytes, as: UTF8.self)
        let first = text.split(whereSeparator: \.isNewline).first { $0.contains { !$0.isWhitespace } } ?? ""
        return String(
            first.filter { $0.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control } }
                .prefix(Self.maximumComplaintLength))
    }
}
