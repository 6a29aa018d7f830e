import Testing

@testable import Importers

@Suite("Channel definitions")
struct ChannelDefinitionTests {
    @Test("a channel and its items are read")
    func channel() throws {
        let text = """
            <CHANNEL HREF="http://a/"><TITLE>Feed</TITLE><ABSTRACT>About</ABSTRACT>
            <ITEM HREF="http://a/1" LASTMOD="2004-04-06T23:05Z"><TITLE>One</TITLE><ABSTRACT>Short</ABSTRACT></ITEM></CHANNEL>
            """
        let feed = try FeedImporter().feed(of: Array(text.utf8))
        #expect(feed.title == "Feed")
        #expect(feed.link == "http://a/")
        #expect(feed.description == "About")
        let entry = try #require(feed.entries.first)
        #expect(entry.title == "One")
        #expect(entry.link == "http://a/1")
        #expect(entry.summary == "Short")
        #expect(entry.updated?.moment.timeIntervalSince1970 == 1_081_292_700)
    }
}
