import Testing

@testable import Fetching

@Suite struct RequestQueueTests {
    @Test func requestsBeginInTheirOrderUpToTheLimit() {
        var queue = RequestQueue(parallel: 2, parallelPerHost: 2)
        for number in 0..<3 { queue.append(number, host: "host\(number)") }
        #expect([queue.next(), queue.next(), queue.next()] == [0, 1, nil])
        queue.end(host: "host0")
        #expect(queue.next() == 2)
    }

    @Test func aBusyHostLetsOthersPass() {
        var queue = RequestQueue(parallel: 9, parallelPerHost: 1)
        for (number, host) in ["a", "a", "a", "b"].enumerated() { queue.append(number, host: host) }
        #expect([queue.next(), queue.next(), queue.next()] == [0, 3, nil])
        queue.end(host: "a")
        #expect([queue.next(), queue.next()] == [1, nil])
    }

    @Test func sourcesWithoutAHostAreLimitedInAllAlone() {
        var queue = RequestQueue(parallel: 3, parallelPerHost: 1)
        for number in 0..<4 { queue.append(number, host: nil) }
        #expect([queue.next(), queue.next(), queue.next(), queue.next()] == [0, 1, 2, nil])
    }

    @Test func everyRequestOfManyHostsBeginsOnce() {
        var queue = RequestQueue(parallel: 5, parallelPerHost: 2)
        let hosts = (0..<1000).map { "host\($0 * 7 % 13)" }
        for (number, host) in hosts.enumerated() { queue.append(number, host: host) }
        var begun: [Int] = []
        var running: [Int] = []
        while !queue.isEmpty {
            while let number = queue.next() { running.append(number) }
            guard !running.isEmpty else { break }
            let number = running.removeFirst()
            begun.append(number)
            queue.end(host: hosts[number])
        }
        #expect(begun.sorted() == Array(0..<1000))
    }
}
