import Foundation

/// A fetch of many sources, run on one thread from the first request to the last outcome.
final class FetchRun {
    private let requests: [FetchRequest]
    private let environment: WebEnvironment
    private let control: ControlPipe
    private let deliver: (Int, FetchOutcome) -> Void
    private var queue: RequestQueue
    private var sources: [Result<SourceAddress, FetchError>] = []
    private var web: WebTransfers?
    /// Transfers queued for the host they were redirected to.
    private var redirected: [Int: WebTransfer] = [:]
    private var commands: [Int: CommandRun] = [:]
    /// How many outcomes were delivered but not yet consumed.
    private var unconsumedCount = 0

    /// How often running commands are checked for their end, which no descriptor announces, in milliseconds.
    private static let commandPause: Int32 = 20
    /// Maximum wait when no command runs, in milliseconds.
    private static let maximumPause: Int32 = 10_000

    /// Prepares a fetch. `deliver` is called on the thread that calls ``run()``, once per request.
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

    /// Fetches everything; returns when all outcomes are delivered or the fetch is cancelled.
    func run() {
        enqueueAll()
        while !queue.isEmpty {
            guard let consumed = control.consumedCount() else { return }
            unconsumedCount -= consumed
            beginRequests()
            let endings = advanceWeb() + advanceCommands()
            if endings == 0, !queue.isEmpty { wait() }
        }
    }

    /// Queues all requests, grouped by host so that connections are reused.
    private func enqueueAll() {
        var places: [String: Int] = [:]
        var groups: [[Int]] = []
        for (number, request) in requests.enumerated() {
            sources.append(Result { () throws(FetchError) in try SourceAddress(request.url, for: request.purpose) })
            if let host = host(of: number), let place = places[host] {
                groups[place].append(number)
            } else {
                if let host = host(of: number) { places[host] = groups.count }
                groups.append([number])
            }
        }
        for number in groups.joined() { queue.append(number, host: host(of: number)) }
    }

    /// Begins the requests whose turn it is. Unconsumed outcomes take memory, so only as many may pile up as requests
    /// run at once.
    private func beginRequests() {
        while unconsumedCount < queue.parallel, let number = queue.next() {
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
        unconsumedCount += 1
        deliver(number, outcome)
    }

    /// The host that a request currently goes to; nil for files and commands.
    private func host(of number: Int) -> String? {
        if case .success(.web(let address)) = sources[number] { address.host } else { nil }
    }

    private func wait() {
        let descriptors = [control.readEnd] + commands.values.flatMap(\.descriptors)
        let pause = commands.isEmpty ? Self.maximumPause : Self.commandPause
        if let web {
            web.wait(for: descriptors, milliseconds: pause)
        } else {
            var polled = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            _ = poll(&polled, nfds_t(polled.count), pause)
        }
    }
}
