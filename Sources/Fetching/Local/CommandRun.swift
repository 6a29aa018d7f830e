import Foundation

/// A shell command whose output is a document. Confined to the thread that made it; its process group dies with it.
final class CommandRun {
    private let child: pid_t
    private let url: String
    private let maximumBytes: Int
    private let deadline: ContinuousClock.Instant
    private var output: OutputPipe
    private var complaints: OutputPipe
    private var isReaped = false

    /// How much of standard error is kept, in bytes.
    private static let maximumComplaintBytes = 4 << 10
    /// Maximum length of a reported complaint, in characters.
    private static let maximumComplaintLength = 200

    /// Starts a command with empty input and no terminal.
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

    /// The descriptors to poll.
    var descriptors: [Int32] { [output, complaints].compactMap(\.descriptor) }

    /// Reads available output without blocking. Returns the outcome once the command has ended or exceeded a limit.
    func advance() -> FetchOutcome? {
        // Checked before reading, so that all output of an ended command is read.
        let hasEnded = ShellProcess.hasEnded(child)
        let isComplete = output.read(keeping: maximumBytes)
        _ = complaints.read(keeping: Self.maximumComplaintBytes)
        guard isComplete else { return .failed(FetchError(.tooLarge)) }
        guard hasEnded else { return deadline < .now ? .failed(FetchError(.timedOut)) : nil }
        let status = end()
        guard status == 0 else { return .failed(FetchError(.commandFailed(status), cause: complaint)) }
        return .fetched(FetchedDocument(head: FetchedHead(url: url), bytes: output.bytes))
    }

    /// Kills the command's group and returns the command's status.
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
