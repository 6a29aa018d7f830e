import Testing

@testable import Fetching

@Suite struct RedirectChainTests {
    @Test func secretsAreNotTakenFromAnEncryptedAddressToAnUnencryptedOne() throws {
        var chain = RedirectChain(from: try HTTPAddress("https://a.example/"), hasSecrets: true)
        #expect(throws: FetchError(.forbiddenRedirect, cause: "unencrypted")) {
            try chain.follow("http://a.example/", status: 301, maximum: 5)
        }
    }

    @Test func withoutSecretsADowngradeIsFollowedAndNotRemembered() throws {
        var chain = RedirectChain(from: try HTTPAddress("https://a.example/"), hasSecrets: false)
        try chain.follow("http://a.example/", status: 301, maximum: 5)
        #expect(chain.address.text == "http://a.example/")
        #expect(chain.permanentAddress == nil)
    }

    @Test func anUpgradeOfTheSameHostKeepsSecrets() throws {
        var chain = RedirectChain(from: try HTTPAddress("http://a.example/"), hasSecrets: true)
        try chain.follow("https://a.example/feed", status: 301, maximum: 5)
        #expect(chain.maySendSecrets)
    }

    @Test(arguments: ["https://b.example/", "https://a.example:444/", "https://sub.a.example/"])
    func anotherOriginDoesNotGetSecrets(location: String) throws {
        var chain = RedirectChain(from: try HTTPAddress("https://a.example/"), hasSecrets: true)
        try chain.follow(location, status: 301, maximum: 5)
        #expect(!chain.maySendSecrets)
    }
}
