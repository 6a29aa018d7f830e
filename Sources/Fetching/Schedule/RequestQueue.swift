/// The order in which requests are made: as they came, with so many at once in all and so many a host.
struct RequestQueue {
    private struct Host {
        var running = 0
        var waiting = ArraySlice<Int>()
    }

    private let parallel: Int
    private let parallelPerHost: Int
    private var running = 0
    private var hosts: [String: Host] = [:]
    /// Requests whose host was not looked at yet, and those whose host has room again.
    private var new = ArraySlice<(request: Int, host: String?)>()
    private var ready: [(request: Int, host: String?)] = []

    /// An empty queue; both limits are at least 1.
    init(parallel: Int, parallelPerHost: Int) {
        self.parallel = max(parallel, 1)
        self.parallelPerHost = max(parallelPerHost, 1)
    }

    /// Whether nothing waits and nothing runs.
    var isEmpty: Bool { running == 0 && new.isEmpty && ready.isEmpty }

    /// How many requests run.
    var runningCount: Int { running }

    /// Adds a request at the end; a nil host has no limit of its own.
    mutating func append(_ request: Int, host: String?) { new.append((request, host)) }

    /// The next request that may be made, which counts as running from now on; nil where there is none at present.
    mutating func next() -> Int? {
        guard running < parallel else { return nil }
        while let candidate = ready.popLast() ?? new.popFirst() {
            guard let host = candidate.host else {
                running += 1
                return candidate.request
            }
            if hosts[host, default: Host()].running < parallelPerHost {
                hosts[host, default: Host()].running += 1
                running += 1
                return candidate.request
            }
            hosts[host, default: Host()].waiting.append(candidate.request)
        }
        return nil
    }

    /// Notes that a running request of a host has ended, or has gone to another.
    mutating func end(host: String?) {
        running -= 1
        guard let host, var state = hosts[host] else { return }
        state.running -= 1
        if let freed = state.waiting.popFirst() { ready.append((freed, host)) }
        hosts[host] = state.running == 0 && state.waiting.isEmpty ? nil : state
    }
}
