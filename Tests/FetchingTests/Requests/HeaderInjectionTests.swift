import Testing

@testable import Fetching

@Suite struct HeaderInjectionTests {
    @Test(arguments: [
        HTTPHeader(name: "X", value: "a\r\nY: b"), HTTPHeader(name: "X", value: "a\nb"),
        HTTPHeader(name: "X", value: "\u{0}"),
        HTTPHeader(name: "X\r\nY", value: "b"), HTTPHeader(name: "X:", value: "b"), HTTPHeader(name: "", value: "b"),
        HTTPHeader(name: "Ä", value: "b"),
    ])
    func aHeaderThatCouldBeMoreThanOneIsNotSent(header: HTTPHeader) async throws {
        let server = try HostileServer { _ in [.answer()] }
        let outcome = await Fetcher.quick().outcome(of: FetchRequest(url: server.url("/"), headers: [header]))
        #expect(outcome.failure == .invalidHeader)
        #expect(server.past.acceptedConnections == 0)
    }

    @Test(arguments: [("a\nb", "c"), ("a", "b\r\nX: y"), ("a:b", "c")])
    func credentialsThatCouldBeMoreAreNotSent(user: String, password: String) async throws {
        let server = try HostileServer { _ in [.answer()] }
        let request = FetchRequest(url: server.url("/"), credentials: Credentials(user: user, password: password))
        #expect(await Fetcher.quick().outcome(of: request).failure == .invalidHeader)
    }

    @Test func headersAreSentAsTheyAre() async throws {
        let server = try HostileServer { _ in [.answer()] }
        let headers = [
            HTTPHeader(name: "Accept", value: "x/y"), HTTPHeader(name: "X-Empty", value: ""),
            HTTPHeader(name: "User-Agent", value: "Other"),
        ]
        _ = await Fetcher.quick().outcome(of: FetchRequest(url: server.url("/"), headers: headers))
        let sent = server.past.requests.first?.headers
        #expect(sent?["accept"] == "x/y")
        #expect(sent?["x-empty"] == "")
        #expect(sent?["user-agent"] == "Other")
    }

    @Test func credentialsInTheAddressAreUsedAndNotShown() async throws {
        let server = try HostileServer { _ in [.answer(body: "in")] }
        let url = server.url("/", host: "me:secret@127.0.0.1")
        let outcome = await Fetcher.quick().outcome(of: FetchRequest(url: url))
        #expect(server.past.requests.first?.headers["authorization"] == "Basic bWU6c2VjcmV0")
        #expect(outcome.document?.head.url == server.url("/"))
    }
}
