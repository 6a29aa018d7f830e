import Foundation

/// One fetch of many sources: what its thread does from the first request to the last outcome.
final class FetchRun {
    private let requests: [FetchRequest]
    private let environment: WebEnvironment
    private let control: ControlPipe
    private let deliver: (Int, FetchOutcome) -> Void
    private var queue: RequestQueue
    private var sources: [Result<SourceAddress, FetchError>] = []
    private var web: WebTransfers?
    /// Transfers that wait for their turn at the host that they were redirected to.
    private var redirected: [Int: WebTransfer] = [:]
    private var commands: [Int: CommandRun] = [:]
    /// How many outcomes were delivered and not yet taken.
    private var untakenCount = 0

    /// A command's end is not announced: so often it is asked for, in milliseconds.
    private static let commandPause: Int32 = 20
    /// A wait without commands ends by itself, in milliseconds.
    private static let longestPause: Int32 = 10_000

    /// A fetch that has not begun; `deliver` is called on the thread that calls ``run()``, once a request.
    init(
        _ requests: [FetchRequest], in environment: WebEnvironment, control: ControlPipe,
        deliver: @escaping (Int, FetchOutcome) -> Void
    ) {
        self.requests = requests
        self.environment = environment
        self.control = control
        self.deliver = deliver
        queue = RequestQueue(
            parallel: environment.limits.parallelRequests, parallelPerHost: environment.limits.parallelRequestsPerHost)
    }

    /// Fetches everything, and returns when all outcomes are delivered or nothing more is wanted.
    func run() {
        for number in requests.indices { enqueue(number) }
        while !queue.isEmpty {
            guard let taken = control.takenCount() else { return }
            untakenCount -= taken
            beginRequests()
            let endings = advanceWeb() + advanceCommands()
            if endings == 0, !queue.isEmpty { wait() }
        }
    }

    private func enqueue(_ number: Int) {
        let request = requests[number]
        sources.append(Result { () throws(FetchError) in try SourceAddress(request.url, for: request.purpose) })
        queue.append(number, host: host(of: number))
    }

    /// Begins what may begin. Outcomes that nobody takes hold memory, so that there are no more of them than requests at once.
    private func beginRequests() {
        while untakenCount < environment.limits.parallelRequests, let number = queue.next() {
            do {
                try begin(number)
            } catch {
                queue.end(host: host(of: number))
                redirected[number] = nil
                end(number, with: .failed(error))
            }
        }
    }

    private func begin(_ number: Int) throws(FetchError) {
        let request = requests[number]
        let maximumBytes = environment.limits.bytes(for: request.purpose)
        switch try sources[number].get() {
        case .web(let address):
            let transfer: WebTransfer
            if let waiting = redirected.removeValue(forKey: number) {
                transfer = waiting
            } else {
                transfer = try WebTransfer(request, address: address, in: environment)
            }
            try openWeb().begin(transfer, number: number)
        case .file(let path):
            let outcome = LocalFile.outcome(
                of: path, url: request.url, validators: request.validators, maximumBytes: maximumBytes)
            queue.end(host: nil)
            end(number, with: outcome)
        case .command(let command):
            commands[number] = try CommandRun(
                command, url: request.url, timeout: environment.limits.totalTimeout, maximumBytes: maximumBytes)
        }
    }

    private func openWeb() throws(FetchError) -> WebTransfers {
        if let web { return web }
        let opened = try WebTransfers()
        web = opened
        return opened
    }

    private func advanceWeb() -> Int {
        let ended = web?.advance() ?? []
        for (number, transfer, step) in ended {
            queue.end(host: host(of: number))
            switch step {
            case .ended(let outcome): end(number, with: outcome)
            case .redirected where transfer.secondsLeft <= 0: end(number, with: .failed(FetchError(.timedOut)))
            case .redirected:
                sources[number] = .success(.web(transfer.chain.address))
                redirected[number] = transfer
                queue.append(number, host: host(of: number))
            }
        }
        return ended.count
    }

    private func advanceCommands() -> Int {
        var count = 0
        for (number, command) in commands {
            guard let outcome = command.advance() else { continue }
            commands[number] = nil
            queue.end(host: nil)
            end(number, with: outcome)
            count += 1
        }
        return count
    }

    private func end(_ number: Int, with outcome: FetchOutcome) {
        untakenCount += 1
        deliver(number, outcome)
    }

    /// The host that a request asks now; nil where it asks none.
    private func host(of number: Int) -> String? {
        if case .success(.web(let address)) = sources[number] { address.host } else { nil }
    }

    private func wait() {
        let descriptors = [control.readEnd] + commands.values.flatMap(\.descriptors)
        let pause = commands.isEmpty ? Self.longestPause : Self.commandPause
        if let web {
            web.wait(for: descriptors, milliseconds: pause)
        } else {
            var polled = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            _ = poll(&polled, nfds_t(polled.count), pause)
        }
    }
}
