import Foundation
import GRDB
import NewsModel
import Testing

@testable import ArticleStore

@Suite("Clippings in a library")
struct ClippingTests {
    let folder: TemporaryFolder
    let library: ArticleLibrary
    let draft = DraftArticle.sample("Harbour", "“We keep it,” said Ada Moss.", url: "https://a.example/1", day: 1)
    let id: Article.ID

    init() throws {
        folder = try TemporaryFolder()
        library = try ArticleLibrary(path: folder.file("library.db"))
        let analysis = draft.saying("“We keep it,”", Speaker(id: Speaker.ID(rawValue: 0), name: "Ada Moss"))
        id = try library.add(draft, analysis: analysis, engineVersion: 1).id
    }

    private var quote: ClippedQuote {
        get throws {
            let article = try #require(try library.article(id))
            let attribution = try #require(article.analysis.attributions.first)
            return ClippedQuote(attribution, of: article.analysis.speakers.first, in: article)
        }
    }

    /// Quotes that differ in their words and places.
    private func quotes(_ words: String...) throws -> [ClippedQuote] {
        var quote = try quote
        return words.enumerated().map { number, words in
            quote.words = words
            quote.range = TextRange(number, number + 1)
            return quote
        }
    }

    private func all(_ filter: ClippingFilter = ClippingFilter()) throws -> [Clipping] {
        try library.clippings(filter, limit: 99).clippings
    }

    @Test("a clipping has all that is needed to cite it")
    func whole() throws {
        let receipt = try library.clip([quote], into: "Port")
        #expect(receipt.added.count == 1)
        let clipping = try #require(try all().first)
        #expect(clipping.quote == (try quote))
        #expect(clipping.quote.words == "“We keep it,”")
        #expect(clipping.quote.speaker == "Ada Moss")
        #expect(clipping.quote.publisher == "Gazette")
        #expect(clipping.quote.url == "https://a.example/1")
        #expect(clipping.quote.date == draft.date)
        #expect(clipping.collection == "Port")
        #expect(clipping.state == .toCheck)
        #expect(clipping.article?.article == id)
        #expect(try library.article(id)?.clipped == [clipping.quote.range])
    }

    @Test("it outlives its article, and finds the way back to it when a deletion is undone")
    func deletedArticle() throws {
        try library.clip([quote], into: "Port")
        let before = try all()
        let deletion = try library.apply(ArticleChange.delete, to: [id])
        let left = try #require(try all().first)
        #expect(left.article == nil)
        #expect(left.quote == before.first?.quote)
        #expect(try library.check() == [])
        try library.undo(deletion.id)
        #expect(try all() == before)
    }

    @Test("it stays as it was when its article is analysed anew or comes in again with another text")
    func reanalysis() throws {
        try library.clip([quote], into: "Port")
        let before = try all()
        let article = try #require(try library.article(id))
        try library.replaceAnalysis(of: article, by: SpeechAnalysis(), engineVersion: 2)
        #expect(try all() == before)
        var changed = draft
        changed.text += " More."
        #expect(try library.add(changed, analysis: SpeechAnalysis(), engineVersion: 2) == .updated(id))
        #expect(try all() == before)
    }

    @Test("a collection has a quote once, and its name in one spelling")
    func once() throws {
        try library.clip([quote], into: "Port")
        let again = try library.clip([quote], into: "PORT")
        #expect(again.added.isEmpty)
        #expect(again.knownCount == 1)
        #expect(again.change == nil)
        #expect(again.collection == "Port")
        try library.clip([quote], into: "Elections")
        #expect(try all().map(\.collection) == ["Elections", "Port"])
        #expect(try library.article(id)?.clipped.count == 1)
    }

    @Test("collections come in order of their names, and in each the newest first")
    func order() throws {
        try library.clip(quotes("one", "two"), into: "b")
        try library.clip(quotes("three"), into: "A")
        try library.clip(quotes("zero", "one", "two", "three").suffix(1), into: "b")
        #expect(try all().map(\.quote.words) == ["three", "three", "two", "one"])
        let collections = try library.collections()
        #expect(collections.map(\.name) == ["b", "A"])
        #expect(collections.map(\.count) == [3, 1])
    }

    @Test("they are found by words, collection, state and article")
    func filters() throws {
        try library.clip(quotes("“The quay is old,”", "“Nobody paid,”"), into: "Port")
        try library.clip(quotes("“Fares rise,”"), into: "Ferry")
        let ids = try all().map(\.id)
        try library.apply(.state(.wrong), to: [ids[0]])
        try library.apply(.note("Ask Émile"), to: [ids[0]])
        func count(_ words: String) throws -> Int { try all(ClippingFilter(words: ClippingWords(words))).count }
        #expect(try count("QUAY") == 1)
        #expect(try count("ada moss") == 3)
        #expect(try count("emile") == 1)
        #expect(try count("ferry fares") == 1)
        #expect(try count("ares") == 0)
        #expect(ClippingWords("%!") == nil)
        #expect(try all(ClippingFilter(collection: "port")).count == 2)
        #expect(try all(ClippingFilter(states: [.wrong])).map(\.id) == [ids[0]])
        #expect(try all(ClippingFilter(states: [.toCheck, .checked])).count == 2)
        #expect(try all(ClippingFilter(article: id)).count == 3)
        #expect(try all(ClippingFilter(article: Article.ID(rawValue: 9))).isEmpty)
    }

    @Test("scripts without spaces are found by any of their words")
    func otherScripts() throws {
        try library.clip(quotes("港の投票"), into: "港")
        #expect(try all(ClippingFilter(words: ClippingWords("投票"))).count == 1)
    }

    @Test(
        "each change is taken back by its number from another process",
        arguments: [ClippingChange.note("mine"), .state(.checked), .collection("Other"), .remove])
    func undone(change: ClippingChange) throws {
        try library.clip(quotes("one", "two", "three"), into: "Port")
        try library.apply(.note("before"), to: [Clipping.ID(rawValue: 2)])
        let before = try all()
        let recorded = try library.apply(change, to: before.prefix(2).map(\.id) + before.prefix(1).map(\.id))
        #expect(recorded.count == 2)
        #expect(try all() != before)
        let reopened = try ArticleLibrary(path: library.path)
        #expect(try reopened.undo(recorded.id)?.kind == recorded.kind)
        #expect(try all() == before)
        #expect(try all(ClippingFilter(words: ClippingWords("before"))).count == 1)
        #expect(try library.undo(recorded.id) == nil)
    }

    @Test("putting aside is undone, and undoing a note leaves a later state")
    func undoneApart() throws {
        let first = try library.clip([quote], into: "Port")
        let id = try #require(first.added.first?.id)
        let note = try library.apply(.note("mine"), to: [id])
        try library.apply(.state(.wrong), to: [id])
        try library.undo(note.id)
        #expect(try all().first?.note == "")
        #expect(try all().first?.state == .wrong)
        try library.undo(first.change)
        #expect(try all().isEmpty)
    }

    @Test("where one clipping is not there, none is changed")
    func missing() throws {
        try library.clip([quote], into: "Port")
        let before = try all()
        let error = #expect(throws: LibraryError.self) {
            try library.apply(.remove, to: [before[0].id, Clipping.ID(rawValue: 9)])
        }
        #expect(error?.code == .noSuchClipping)
        #expect(try all() == before)
    }

    @Test("a collection gets another name, also one that differs in its capitals, or joins another")
    func renamed() throws {
        try library.clip(quotes("one", "two"), into: "port")
        try library.clip(quotes("three"), into: "Ferry")
        try library.renameCollection("PORT", to: "Port")
        #expect(try library.collections().map(\.name).sorted() == ["Ferry", "Port"])
        let joined = try #require(try library.renameCollection("Port", to: "ferry"))
        #expect(try library.collections().map(\.name) == ["Ferry"])
        try library.undo(joined.id)
        #expect(try library.collections().map(\.count).sorted() == [1, 2])
        #expect(try library.renameCollection("None", to: "Some") == nil)
    }

    @Test("a stretch around a clipping says its place, and where that is gone, the place of the next")
    func around() throws {
        for number in 0..<30 {
            var quote = try quote
            quote.range = TextRange(number, number + 1)
            try library.clip([quote], into: "Port")
        }
        let keys = try all().map(\.key)
        let page = try library.clippings(around: keys[15], limit: 10)
        #expect(page.place == 15)
        #expect(page.offset == 10)
        #expect(page.clippings.map(\.key) == Array(keys[10..<20]))
        try library.apply(.remove, to: [keys[15].id])
        #expect(try library.clippings(around: keys[15], limit: 10).place == 15)
        try library.apply(.collection("A"), to: [keys[20].id])
        #expect(try library.clippings(around: keys[20], limit: 10).place == 0)
        #expect(try library.clippings(around: keys[29], limit: 10).place == 28)
    }

    @Test("all are gone through, however many there are")
    func walked() throws {
        let first = try quote
        let many = (0..<1_100).map { number in
            var quote = first
            quote.range = TextRange(number, number + 1)
            return quote
        }
        try library.clip(many, into: "Port")
        var places: [Int] = []
        try library.forEachClipping { places.append($0.quote.range.start) }
        #expect(places == Array((0..<1_100).reversed()))
    }

    @Test("a library of version 8 gets them, and keeps what it has")
    func migrated() throws {
        let path = library.path
        let change = try library.apply(.star(true), to: [id])
        try DatabaseQueue(path: path).inDatabase { database in
            try database.execute(
                sql: """
                    DROP TABLE clipping;
                    DROP TABLE changed_clipping;
                    DELETE FROM grdb_migrations WHERE identifier LIKE '9:%';
                    PRAGMA user_version = 8
                    """)
        }
        let library = try ArticleLibrary(path: path)
        #expect(try library.check() == [])
        #expect(try library.collections().isEmpty)
        #expect(try library.article(id)?.isStarred == true)
        try library.clip([quote], into: "Port")
        #expect(try library.clippings(limit: 9).totalCount == 1)
        #expect(try library.undo(change.id)?.kind == .star)
        #expect(try library.article(id)?.isStarred == false)
    }

    @Test("a row that a stranger wrote among the changes is no SQL")
    func hostile() throws {
        let receipt = try library.clip([quote], into: "Port")
        let removal = try library.apply(.remove, to: receipt.added.map(\.id))
        let part = ArticleBefore.StoredPart(
            table: "clipping", columns: "id) VALUES (7); DROP TABLE article; --", rows: [[.integer(9)]])
        try library.writing { database in
            try database.execute(
                sql: "UPDATE changed_clipping SET before = ? WHERE change = ?",
                arguments: [ClippingBefore.row(part).encoded(), removal.id])
        }
        try library.undo(removal.id)
        #expect(try all().isEmpty)
        #expect(try library.article(id) != nil)
    }

    @Test("a quotation as long as a book is cut, and says so")
    func long() throws {
        var quote = try quote
        quote = ClippedQuote(
            article: id, range: quote.range, words: String(repeating: "é", count: 100_000), kind: .direct,
            title: "Long")
        #expect(quote.words.utf8.count < ClippedQuote.maximumLength + 9)
        #expect(quote.words.hasSuffix("é …"))
    }
}
