import Testing

@testable import Fetching

@Suite struct PrivateAddressTests {
    private static func request(_ url: String) -> FetchRequest {
        FetchRequest(url: url, mayReachPrivateAddresses: false)
    }

    @Test(arguments: ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "0.0.0.0", "[::ffff:127.0.0.1]"])
    func aPublicSourceDoesNotReachThisMachine(host: String) async throws {
        let server = try HostileServer { _ in [.answer(body: "secret")] }
        let outcome = await Fetcher.quick().outcome(of: Self.request(server.url("/", host: host)))
        #expect(outcome.failure == .privateAddress)
        #expect(server.past.acceptedConnections == 0)
    }

    @Test func aConnectionThatAnotherSourceMadeIsNotUsedEither() async throws {
        let server = try HostileServer { request in [.answer(body: request.target)] }
        let fetcher = Fetcher.quick { $0.parallelRequests = 1 }
        var outcomes: [Int: FetchOutcome] = [:]
        let requests = [FetchRequest(url: server.url("/mine")), Self.request(server.url("/theirs"))]
        for await (index, outcome) in fetcher.outcomes(of: requests) { outcomes[index] = outcome }
        #expect(outcomes[0]?.text == "/mine")
        #expect(outcomes[1]?.failure == .privateAddress)
        #expect(server.past.requests.map(\.target) == ["/mine"])
    }

    @Test func aSourceOnAPrivateAddressMayReachIt() async throws {
        let server = try HostileServer { _ in [.answer(body: "mine")] }
        #expect(await Fetcher.quick().outcome(of: FetchRequest(url: server.url("/", host: "localhost"))).text == "mine")
    }

    @Test func aPageMayNotUnlessItIsSaid() async throws {
        let server = try HostileServer { _ in [.answer(body: "mine")] }
        let page = FetchRequest(url: server.url("/"), purpose: .page)
        #expect(await Fetcher.quick().outcome(of: page).failure == .privateAddress)
    }

    @Test func aProxyOnAPrivateAddressIsUsed() async throws {
        let proxy = try HostileServer { request in [.answer(body: "for \(request.target)")] }
        let fetcher = Fetcher.quick(environment: ["http_proxy": proxy.url("")])
        #expect(
            await fetcher.outcome(of: Self.request("http://news.example/feed")).text == "for http://news.example/feed")
    }

    @Test(arguments: ["http://localhost/", "http://10.0.0.1/", "http://[fe80::1]/"])
    func aProxyIsNotAskedForPrivateAddresses(url: String) async throws {
        let proxy = try HostileServer { _ in [.answer(body: "secret")] }
        let fetcher = Fetcher.quick(environment: ["http_proxy": proxy.url("")])
        #expect(await fetcher.outcome(of: Self.request(url)).failure == .privateAddress)
        #expect(proxy.past.requests.isEmpty)
    }
}
