import Foundation
import NewsModel
import Testing

@testable import ArticleStore
@testable import Intake

@Suite("Articles from newsboat")
struct NewsboatArticleTests {
    private static func item(content: String?, isPlainText: Bool = false, flags: String = "") -> NewsboatItem {
        NewsboatItem(
            feedURL: "https://a/rss", feedTitle: "Gazette", guid: "g1", title: "Vote &amp; more", author: "Ada Moss",
            url: "https://a/1", published: Date(timeIntervalSince1970: 1_772_361_120), content: content,
            isPlainText: isPlainText, isRead: true, flags: flags)
    }

    @Test("the article has the text without markup, and the key that a subscription to its feed gives it")
    func article() throws {
        let draft = try #require(Self.item(content: "<p>“No,” she said.</p><script>x</script>").draft)
        #expect(draft.title == "Vote & more")
        #expect(draft.text == "Vote & more\n\n“No,” she said.")
        #expect(draft.authors == ["Ada Moss"])
        #expect(draft.source == "Gazette")
        #expect(draft.url == "https://a/1")
        #expect(draft.date?.moment.timeIntervalSince1970 == 1_772_361_120)
        #expect(draft.externalID == "feed https://a/rss g1")
    }

    @Test("plain text stays as it is")
    func plainText() {
        #expect(Self.item(content: "a <b> c", isPlainText: true).draft?.text == "Vote & more\n\na <b> c")
    }

    @Test("what was read is read, and the flag s is a star", arguments: [("", false), ("xs", true), ("S", false)])
    func marks(flags: String, isStarred: Bool) {
        #expect(Self.item(content: nil, flags: flags).marks == ArticleMarks(isRead: true, isStarred: isStarred))
    }
}
