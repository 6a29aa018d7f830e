import Foundation
import NewsModel
import Testing

@testable import ArticleStore

@Suite("Which articles are wanted")
struct ArticleFilterTests {
    let folder: TemporaryFolder
    let library: ArticleLibrary

    init() throws {
        folder = try TemporaryFolder()
        library = try ArticleLibrary(path: folder.file("library.db"))
        try library.add(.sample("Vote", day: 1))
        var ferry = DraftArticle.sample("Ferry", day: 2)
        ferry.source = "Évening Post"
        let second = try library.add(ferry).id
        try library.setTags(second, ["sea"])
        try library.setStarred(second, true)
        try library.setRead(second, true)
    }

    private func titles(_ filter: ArticleFilter) throws -> [String] {
        var titles: [String] = []
        try library.forEachSummary(filter) { titles.append($0.title) }
        return titles
    }

    private static func day(_ number: Double) -> Date { Date(timeIntervalSince1970: number * 86_400) }

    @Test("by day, from the first moment up to the last")
    func days() throws {
        #expect(try titles(ArticleFilter(since: Self.day(2))) == ["Ferry"])
        #expect(try titles(ArticleFilter(until: Self.day(2))) == ["Vote"])
        #expect(try titles(ArticleFilter(since: Self.day(1), until: Self.day(3))) == ["Ferry", "Vote"])
        #expect(try titles(ArticleFilter(since: Self.day(3))).isEmpty)
    }

    @Test("the day is the one that the publisher's clock showed")
    func zones() throws {
        var late = DraftArticle.sample("Late")
        late.date = PublicationDate(Self.day(5).addingTimeInterval(-3_600), secondsFromUTC: 7_200)
        try library.add(late)
        #expect(try titles(ArticleFilter(since: Self.day(5))) == ["Late"])
        #expect(try titles(ArticleFilter(since: Self.day(4), until: Self.day(5))).isEmpty)
    }

    @Test(
        "by publisher, tag, star and mark",
        arguments: [
            (ArticleFilter(source: "evening"), ["Ferry"]), (ArticleFilter(source: "post"), ["Ferry"]),
            (ArticleFilter(source: "gazette"), ["Vote"]), (ArticleFilter(source: "ost"), []),
            (ArticleFilter(tags: ["SEA"]), ["Ferry"]), (ArticleFilter(tags: ["se"]), []),
            (ArticleFilter(isRead: true), ["Ferry"]), (ArticleFilter(isRead: false), ["Vote"]),
            (ArticleFilter(isStarred: true), ["Ferry"]), (ArticleFilter(words: LibraryQuery("vote")), ["Vote"]),
            (ArticleFilter(source: "post", isRead: false), []), (ArticleFilter(), ["Ferry", "Vote"]),
        ])
    func marks(filter: ArticleFilter, expected: [String]) throws {
        #expect(try titles(filter) == expected)
    }

    @Test("a search takes the same conditions")
    func search() throws {
        let query = try #require(LibraryQuery("nothing happened"))
        #expect(try library.search(query, ArticleFilter(tags: ["sea"]), limit: 9).map(\.summary.title) == ["Ferry"])
    }
}
