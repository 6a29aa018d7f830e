import Testing

@testable import Fetching

@Suite struct SecretTests {
    @Test func aRequestShowsNoSecret() {
        let request = FetchRequest(
            url: "https://me:hidden@a.example/?token=hidden", headers: [HTTPHeader(name: "X-Token", value: "hidden")],
            credentials: Credentials(user: "me", password: "hidden"))
        var dumped = ""
        dump(request, to: &dumped)
        dump([request.headers], to: &dumped)
        dump([request.credentials], to: &dumped)
        let shown = "\(dumped) \(request) \(request.headers) \(String(reflecting: [request]))"
        #expect(!shown.contains("hidden"))
        #expect(shown.contains("request for a feed"))
    }

    @Test(arguments: [
        "http://me:hidden@127.0.0.1:1/?hidden", "exec:exit 3 # hidden", "file:///hidden/hidden", "ftp://hidden/",
    ])
    func anErrorShowsNoAddress(url: String) async {
        let outcome = await Fetcher.quick().outcome(of: FetchRequest(url: url))
        #expect(outcome.failure != nil)
        #expect(!"\(outcome)".contains("hidden"))
    }
}
