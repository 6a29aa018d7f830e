import Testing

@testable import Fetching

@Suite struct SourceAddressTests {
    @Test func aFeedMayBeAFileOrACommand() throws {
        #expect(try SourceAddress("file:///a%20b", for: .feed) == .file("/a b"))
        #expect(try SourceAddress("FILE://localhost/a", for: .feed) == .file("/a"))
        #expect(try SourceAddress("exec:curl -s 'http://x' | cat", for: .feed) == .command("curl -s 'http://x' | cat"))
    }

    @Test(arguments: ["file:///etc/passwd", "exec:echo", "Exec:echo"])
    func aPageMayNot(url: String) {
        #expect(throws: FetchError(.unsupportedScheme)) { try SourceAddress(url, for: .page) }
    }

    @Test(arguments: ["exec:", "exec:  ", "file:a", "file://elsewhere/a", "file:///a%00b", "nothing"])
    func whatNamesNothingIsInvalid(url: String) {
        #expect(throws: FetchError(.invalidAddress)) { try SourceAddress(url, for: .feed) }
    }
}
