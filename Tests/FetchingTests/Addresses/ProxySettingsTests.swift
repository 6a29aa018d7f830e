import Testing

@testable import Fetching

@Suite struct ProxySettingsTests {
    private static func proxy(_ url: String, _ environment: [String: String]) throws -> String? {
        ProxySettings(environment: environment).proxy(for: try HTTPAddress(url))
    }

    @Test func eachSchemeHasItsProxy() throws {
        let environment = ["http_proxy": "p:1", "HTTPS_PROXY": "p:2"]
        #expect(try Self.proxy("http://a.example/", environment) == "p:1")
        #expect(try Self.proxy("https://a.example/", environment) == "p:2")
        #expect(try Self.proxy("https://a.example/", ["ALL_PROXY": "p:3"]) == "p:3")
    }

    @Test func aWebServersClientCannotSetTheProxy() throws {
        #expect(try Self.proxy("http://a.example/", ["HTTP_PROXY": "p:1"]) == nil)
    }

    @Test(arguments: ["*", "a.example", ".example", "x, A.EXAMPLE", "example"])
    func exceptionsAreAskedThemselves(exceptions: String) throws {
        #expect(try Self.proxy("http://a.example/", ["http_proxy": "p:1", "no_proxy": exceptions]) == nil)
    }

    @Test(arguments: ["ample", "b.example", ".", ""])
    func othersAreNoExceptions(exceptions: String) throws {
        #expect(try Self.proxy("http://a.example/", ["http_proxy": "p:1", "no_proxy": exceptions]) == "p:1")
    }
}
