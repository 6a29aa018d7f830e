/// Decides which request starts next: in order, up to a total limit and a limit per host.
struct RequestQueue {
    private struct Host {
        var running = 0
        var waiting = ArraySlice<Int>()
    }

    /// Maximum number of simultaneous requests.
    let parallel: Int
    private let parallelPerHost: Int
    private var running = 0
    private var hosts: [String: Host] = [:]
    /// Requests not considered yet, and requests whose host has room again.
    private var new = ArraySlice<(request: Int, host: String?)>()
    private var ready: [(request: Int, host: String?)] = []

    /// Makes an empty queue; limits below 1 count as 1.
    init(parallel: Int, parallelPerHost: Int) {
        self.parallel = max(parallel, 1)
        self.parallelPerHost = max(parallelPerHost, 1)
    }

    /// Whether no request is waiting or running.
    var isEmpty: Bool { running == 0 && new.isEmpty && ready.isEmpty }

    /// The number of running requests.
    var runningCount: Int { running }

    /// Appends a request; a nil host has no limit per host.
    mutating func append(_ request: Int, host: String?) { new.append((request, host)) }

    /// The next request allowed to start, which then counts as running; nil if none may.
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

    /// Records that a running request to a host ended or moved to another host.
    mutating func end(host: String?) {
        running -= 1
        guard let host, var state = hosts[host] else { return }
        state.running -= 1
        if let freed = state.waiting.popFirst() { ready.append((freed, host)) }
        hosts[host] = state.running == 0 && state.waiting.isEmpty ? nil : state
    }
}
