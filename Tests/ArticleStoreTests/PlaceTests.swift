import NewsModel
import Testing

@testable import ArticleStore

@Suite("Where an article stands in the list")
struct PlaceTests {
    let folder: TemporaryFolder
    let library: ArticleLibrary

    init() throws {
        folder = try TemporaryFolder()
        library = try ArticleLibrary(path: folder.file("library.db"))
        // The newest first: 10 … 1; of the even ones the text has "ferry".
        for day in 1...10 {
            try library.add(.sample("Day \(day)", day.isMultiple(of: 2) ? "A ferry sank." : "A bus fell.", day: day))
        }
    }

    private func key(_ number: Int64) -> ArticleSortKey {
        ArticleSortKey(sortedAt: Double(number) * 86_400, article: Article.ID(rawValue: number))
    }

    @Test(
        "an article is found in the stretch that begins at a multiple of the length",
        arguments: [("", 10, 0), ("", 1, 9), ("", 7, 3), ("ferry", 10, 0), ("ferry", 2, 4), ("ferry", 6, 2)])
    func present(_ query: ListQuery, _ number: Int64, _ place: Int) throws {
        let stretch = try library.list(query, around: key(number), limit: 3)
        #expect(stretch.place == place)
        #expect(stretch.offset == place / 3 * 3)
        #expect(stretch.page.summaries[place - stretch.offset].id.rawValue == number)
    }

    @Test(
        "one that is not in the list gives way to the next, or to the last",
        arguments: [("ferry", 7, 6), ("ferry", 9, 8), ("ferry", 1, 2), ("bus", 10, 9), ("bus", 2, 1)])
    func filteredOut(_ query: ListQuery, _ number: Int64, _ neighbour: Int64) throws {
        let stretch = try library.list(query, around: key(number), limit: 3)
        #expect(stretch.page.summaries[stretch.place - stretch.offset].id.rawValue == neighbour)
    }

    @Test("one that was removed gives way to its neighbour", arguments: [(5, 4), (1, 2), (10, 9)])
    func removed(_ number: Int64, _ neighbour: Int64) throws {
        try library.remove(Article.ID(rawValue: number))
        let stretch = try library.list(around: key(number), limit: 4)
        #expect(stretch.page.summaries[stretch.place - stretch.offset].id.rawValue == neighbour)
    }

    @Test("one that moved is found where it stands now")
    func moved() throws {
        let old = ArticleSortKey(sortedAt: 999 * 86_400, article: Article.ID(rawValue: 3))
        #expect(try library.list(around: old, limit: 4).place == 7)
    }

    @Test("an empty list has no place but the first")
    func empty() throws {
        let stretch = try library.list("zebra", around: key(5), limit: 4)
        #expect(stretch.place == 0)
        #expect(stretch.page.summaries.isEmpty)
    }
}
