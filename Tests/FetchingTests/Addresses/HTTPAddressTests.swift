import Testing

@testable import Fetching

@Suite struct HTTPAddressTests {
    @Test func userNameAndPasswordAreTakenOutOfTheAddress() throws {
        let address = try HTTPAddress("https://me%40home:p%3Aw@Example.com/feed?x=1#top")
        #expect(address.text.lowercased() == "https://example.com/feed?x=1")
        #expect(address.credentials == Credentials(user: "me@home", password: "p:w"))
        #expect(address.host == "example.com")
        #expect(address.port == 443)
    }

    @Test(arguments: [
        ("feed.xml", "http://a.example/x/feed.xml"), ("/feed.xml", "http://a.example/feed.xml"),
        ("//b.example/", "http://b.example/"), ("?q=1", "http://a.example/x/y?q=1"), ("../z", "http://a.example/z"),
        (" /a b ", "http://a.example/a%20b"),
    ])
    func aReferenceIsResolved(reference: String, expected: String) throws {
        #expect(try HTTPAddress(reference, relativeTo: HTTPAddress("http://a.example/x/y")).text == expected)
    }

    @Test(arguments: [
        "", " ", "http://", "http://a\r\nHost: b/", "http://a.example/\u{0}", "http://a.example:99999/",
        "not an address",
        "http://a.example/" + String(repeating: "a", count: 20_000),
    ])
    func anAddressThatCannotBeReadIsInvalid(text: String) {
        #expect(throws: FetchError(.invalidAddress)) { try HTTPAddress(text) }
    }

    @Test(arguments: ["ftp://a.example/", "gopher://a.example/", "file:///etc/passwd", "dict://a/"])
    func otherSchemesAreNotFetched(text: String) {
        #expect(throws: FetchError(.unsupportedScheme)) { try HTTPAddress(text) }
    }

    @Test(arguments: ["http://0x7f.1/", "http://2130706433/", "http://127.1/"])
    func numbersThatStandForAnAddressAreReadAsOne(text: String) throws {
        #expect(try HTTPAddress(text).host == "127.0.0.1")
    }
}
