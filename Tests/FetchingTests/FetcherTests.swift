import Testing

@testable import Fetching

@Suite struct FetcherTests {
    @Test func everyRequestHasOneOutcome() async throws {
        let server = try HostileServer { request in [.answer(body: request.target)] }
        let requests = (0..<100).map { number in
            switch number % 4 {
            case 0: FetchRequest(url: server.url("/\(number)"))
            case 1: FetchRequest(url: "exec:printf /\(number)")
            case 2: FetchRequest(url: server.url("/\(number)", host: "localhost"))
            default: FetchRequest(url: "nothing")
            }
        }
        var texts: [Int: String?] = [:]
        var count = 0
        for await (index, outcome) in Fetcher.quick().outcomes(of: requests) {
            count += 1
            texts[index] = outcome.text
        }
        #expect(count == 100)
        #expect(texts == Dictionary(uniqueKeysWithValues: (0..<100).map { ($0, $0 % 4 == 3 ? nil : "/\($0)") }))
    }

    @Test func nothingAskedForIsNothingFetched() async {
        var count = 0
        for await _ in Fetcher.quick().outcomes(of: []) { count += 1 }
        #expect(count == 0)
    }

    @Test func aHostIsAskedForAFewDocumentsAtOnce() async throws {
        let server = try HostileServer { _ in [.drip(Array("HTTP/1.0 200 OK\r\n\r\n".utf8), milliseconds: 1), .close] }
        let requests = (0..<12).map { FetchRequest(url: server.url("/\($0)")) }
        var count = 0
        for await _ in Fetcher.quick({ $0.parallelRequestsPerHost = 3 }).outcomes(of: requests) { count += 1 }
        #expect(count == 12)
        #expect(server.past.maximumConnections == 3)
    }

    @Test func hostsThatRedirectToOneHostShareItsLimit() async throws {
        let target = try HostileServer { _ in [.drip(Array("HTTP/1.0 200 OK\r\n\r\n".utf8), milliseconds: 1), .close] }
        let landing = target.url("/", host: "localhost")
        let server = try HostileServer { _ in [.redirect(302, to: landing)] }
        let requests = (0..<8).map { FetchRequest(url: server.url("/\($0)")) }
        var count = 0
        let fetcher = Fetcher.quick { $0.parallelRequestsPerHost = 2 }
        for await (_, outcome) in fetcher.outcomes(of: requests) where outcome.text == "" { count += 1 }
        #expect(count == 8)
        #expect(target.past.maximumConnections == 2)
    }

    @Test func aSlowSourceDoesNotHoldUpOthers() async throws {
        let slow = try HostileServer { _ in [.stall] }
        let quick = try HostileServer { _ in [.answer(body: "quick")] }
        var order: [Int] = []
        let requests = [FetchRequest(url: slow.url("/")), FetchRequest(url: quick.url("/"))]
        for await (index, _) in Fetcher.quick({ $0.totalTimeout = 3 }).outcomes(of: requests) { order.append(index) }
        #expect(order == [1, 0])
    }

    @Test func aCancelledTaskEndsWhatIsUnderWay() async throws {
        let server = try HostileServer { _ in [.stall] }
        let requests = (0..<4).map { FetchRequest(url: server.url("/\($0)")) } + [FetchRequest(url: "exec:sleep 3000")]
        let task = Task {
            var count = 0
            for await _ in Fetcher.quick({ $0.totalTimeout = 3000 }).outcomes(of: requests) { count += 1 }
            return count
        }
        #expect(await eventually { server.past.openConnections == 2 })
        task.cancel()
        #expect(await task.value == 0)
        #expect(await eventually { server.past.openConnections == 0 })
        #expect(server.past.acceptedConnections == 2)
    }

    @Test func whoeverStopsListeningEndsWhatIsUnderWay() async throws {
        let slow = try HostileServer { _ in [.stall] }
        let quick = try HostileServer { _ in [.answer(body: "quick")] }
        let requests = [FetchRequest(url: slow.url("/")), FetchRequest(url: quick.url("/"))]
        for await _ in Fetcher.quick({ $0.totalTimeout = 30 }).outcomes(of: requests) { break }
        #expect(await eventually { slow.past.openConnections == 0 })
    }

    @Test func noMoreIsFetchedThanIsTaken() async throws {
        let server = try HostileServer { _ in [.answer(body: "some")] }
        let requests = (0..<50).map { FetchRequest(url: server.url("/\($0)")) }
        let fetcher = Fetcher.quick {
            $0.parallelRequests = 2
            $0.parallelRequestsPerHost = 2
        }
        var taken = 0
        var isAhead = false
        for await _ in fetcher.outcomes(of: requests) {
            taken += 1
            guard taken == 1 else { continue }
            isAhead = await eventually(within: 0.2) { server.past.requests.count > 5 }
        }
        #expect(taken == 50)
        #expect(!isAhead)
    }

    @Test func aConnectionIsUsedAgain() async throws {
        let server = try HostileServer { _ in [.answer(body: "some")] }
        let requests = (0..<10).map { FetchRequest(url: server.url("/\($0)")) }
        var count = 0
        for await _ in Fetcher.quick({ $0.parallelRequestsPerHost = 1 }).outcomes(of: requests) { count += 1 }
        #expect(count == 10)
        #expect(server.past.acceptedConnections == 1)
    }
}
