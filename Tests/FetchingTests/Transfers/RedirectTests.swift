import Testing

@testable import Fetching

@Suite struct RedirectTests {
    /// A server that redirects along `steps`, from "/0" to "/1" and so on, and has a document at the end.
    private static func chain(_ steps: Int...) throws -> HostileServer {
        try HostileServer { request in
            let place = Int(request.target.dropFirst()) ?? 0
            return place < steps.count ? [.redirect(steps[place], to: "/\(place + 1)")] : [.answer(body: "end")]
        }
    }

    @Test func aChainOfPermanentRedirectsIsRemembered() async throws {
        let server = try Self.chain(301, 308)
        let outcome = await Fetcher.quick().outcome(of: FetchRequest(url: server.url("/0")))
        #expect(outcome.document?.head.url == server.url("/2"))
        #expect(outcome.document?.head.permanentURL == server.url("/2"))
    }

    @Test(arguments: [(301, 302), (302, 301), (308, 307), (303, 303)])
    func aChainWithATemporaryRedirectIsNotRemembered(first: Int, second: Int) async throws {
        let server = try Self.chain(first, second)
        let outcome = await Fetcher.quick().outcome(of: FetchRequest(url: server.url("/0")))
        #expect(outcome.text == "end")
        #expect(outcome.document?.head.permanentURL == nil)
    }

    @Test func aLoopEnds() async throws {
        let server = try HostileServer { _ in [.redirect(302, to: "/")] }
        #expect(await Fetcher.quick().outcome(of: FetchRequest(url: server.url("/"))).failure == .tooManyRedirects)
        #expect(server.past.requests.count == FetchLimits().redirects + 1)
    }

    @Test func aSiteThatRedirectsUntilItsCookieComesBackIsRead() async throws {
        let server = try HostileServer { request in
            request.headers["cookie"] == "seen=1"
                ? [.answer(body: "in")] : [.answer("302 Found", "Location: /", "Set-Cookie: seen=1")]
        }
        #expect(await Fetcher.quick().outcome(of: FetchRequest(url: server.url("/"))).text == "in")
    }

    @Test(arguments: [
        "file:///etc/hostname", "exec:echo hi", "ftp://127.0.0.1/", "javascript:alert(1)", "http://", "//",
    ])
    func aRedirectToWhatIsNotTheWebIsNotFollowed(location: String) async throws {
        let server = try HostileServer { _ in [.redirect(302, to: location)] }
        #expect(await Fetcher.quick().outcome(of: FetchRequest(url: server.url("/"))).failure == .forbiddenRedirect)
    }

    @Test func aRedirectWithoutLocationIsToldByItsStatus() async throws {
        let server = try HostileServer { _ in [.answer("302 Found")] }
        #expect(await Fetcher.quick().outcome(of: FetchRequest(url: server.url("/"))).failure == .status(302))
    }

    @Test func secretsGoToTheirOwnHostAlone() async throws {
        let other = try HostileServer { _ in [.answer(body: "other")] }
        let elsewhere = other.url("/landing")
        let server = try HostileServer { request in [.redirect(302, to: request.target == "/a" ? "/b" : elsewhere)] }
        let request = FetchRequest(
            url: server.url("/a"), headers: [HTTPHeader(name: "X-Token", value: "secret")],
            credentials: Credentials(user: "me", password: "secret"))
        #expect(await Fetcher.quick().outcome(of: request).text == "other")
        #expect(
            server.past.requests.map { $0.headers["authorization"] } == ["Basic bWU6c2VjcmV0", "Basic bWU6c2VjcmV0"])
        #expect(server.past.requests.map { $0.headers["x-token"] } == ["secret", "secret"])
        #expect(other.past.requests.map { $0.headers["authorization"] } == [nil])
        #expect(other.past.requests.map { $0.headers["x-token"] } == [nil])
    }

    @Test func credentialsInALocationAreNotUsed() async throws {
        let server = try HostileServer { request in
            request.target == "/end"
                ? [.answer(body: "end")]
                : [.redirect(301, to: "http://a:b@\(request.headers["host"] ?? "")/end")]
        }
        let outcome = await Fetcher.quick().outcome(of: FetchRequest(url: server.url("/")))
        #expect(outcome.document?.head.permanentURL == server.url("/end"))
        #expect(server.past.requests.last?.headers["authorization"] == nil)
    }
}
