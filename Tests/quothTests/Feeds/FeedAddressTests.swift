import Testing

@testable import quoth

@Suite("Addresses of feeds")
struct FeedAddressTests {
    @Test(
        "what is typed gets a scheme where it has none",
        arguments: [
            ("example.org/rss", "https://example.org/rss"), ("http://example.org", "http://example.org"),
            ("FEED://example.org/rss", "https://example.org/rss"), ("feed:https://example.org", "https://example.org"),
            ("exec:date", "exec:date"), ("file:///a.xml", "file:///a.xml"),
        ])
    func complete(typed: String, address: String) {
        #expect(FeedAddress.complete(typed) == address)
    }

    @Test(
        "only addresses of the web may come from elsewhere",
        arguments: [
            ("https://a.example", true), ("HTTP://a.example", true), ("exec:rm x", false),
            ("file:///etc/passwd", false),
            ("javascript:1", false), ("https:", false),
        ])
    func web(address: String, isOnWeb: Bool) {
        #expect(FeedAddress.isOnWeb(address) == isOnWeb)
    }

    @Test("folders within each other are parted by slashes")
    func folder() {
        #expect(FeedAddress.folder("News/Local") == ["News", "Local"])
        #expect(FeedAddress.folder("") == [])
    }
}
