import GRDB
import NewsModel
import Testing

@testable import ArticleStore

@Suite("Tags, places, and libraries from before them")
struct TagTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test(
        "the list is narrowed by tags, by their beginnings, and by words beside them",
        arguments: [
            ("#sea", 2), ("#fare", 1), ("#fa", 1), ("#sea #fare", 1), ("#land", 0), ("#sea nothing", 2),
            ("#sea zebra", 0),
            ("#SEA", 2), ("#", 3), ("#se\"a", 0), ("#%", 0), ("#ea", 0),
        ])
    func filter(typed: String, count: Int) throws {
        let library = try ArticleLibrary(path: folder.file("library.db"))
        let first = try library.add(.sample("A")).id
        let second = try library.add(.sample("B")).id
        try library.add(.sample("C"))
        try library.setTags(first, ["fare", "sea"])
        try library.setTags(second, ["sea"])
        #expect(try library.list(ListQuery(words: typed), limit: 9).totalCount == count)
    }

    @Test("tags and place are kept, also when the article is imported again")
    func kept() throws {
        let library = try ArticleLibrary(path: folder.file("library.db"))
        let draft = DraftArticle.sample("A", externalID: "a")
        let id = try library.add(draft).id
        try library.setTags(id, ["“odd”", "sea"])
        try library.setPosition(id, 7)
        var changed = draft
        changed.text += " More."
        try library.add(changed)
        let article = try #require(try library.article(id))
        #expect(article.tags == ["“odd”", "sea"] && article.position == 7)
        try library.setPosition(id, -3)
        #expect(try library.article(id)?.position == 0)
    }

    @Test("a library of the first version gets tags, places and corrections, and loses nothing")
    func migrated() throws {
        let path = folder.file("library.db")
        do {
            let library = try ArticleLibrary(path: path)
            let id = try library.add(.sample("A")).id
            try library.setStarred(id, true)
        }
        try DatabaseQueue(path: path).inDatabase { database in
            try database.execute(
                sql: """
                    ALTER TABLE article DROP COLUMN position;
                    ALTER TABLE article DROP COLUMN tags;
                    DROP TABLE correction;
                    DELETE FROM grdb_migrations WHERE identifier LIKE '2:%';
                    PRAGMA user_version = 1
                    """)
        }
        let library = try ArticleLibrary(path: path)
        let summary = try #require(try library.list(limit: 1).summaries.first)
        #expect(summary.isStarred && summary.tags.isEmpty)
        try library.setTags(summary.id, ["sea"])
        #expect(try library.article(summary.id)?.tags == ["sea"])
        #expect(try library.corrections().isEmpty)
    }

    @Test("all that match are marked read together, and those that had been unread can be so again")
    func allRead() throws {
        let library = try ArticleLibrary(path: folder.file("library.db"))
        let ids = try ["A tide", "B tide", "C fog"].map { try library.add(.sample($0)).id }
        try library.setRead(ids[0], true)
        #expect(try library.markAllRead("tide") == [ids[1]])
        #expect(try library.list(limit: 9).unreadCount == 1)
        #expect(try library.markAllRead("") == [ids[2]])
        try library.markUnread([ids[1], ids[2], Article.ID(rawValue: 99)])
        #expect(try library.article(ids[0])?.isRead == true && library.list(limit: 9).unreadCount == 2)
        #expect(try library.markAllRead("zebra").isEmpty)
    }
}
