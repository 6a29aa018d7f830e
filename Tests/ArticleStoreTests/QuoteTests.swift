import Foundation
import NewsModel
import Testing

@testable import ArticleStore

@Suite("Quotes and speakers across the library")
struct QuoteTests {
    let folder: TemporaryFolder
    let library: ArticleLibrary

    init() throws {
        folder = try TemporaryFolder()
        library = try ArticleLibrary(path: folder.file("library.db"))
        let zero = Speaker.ID(rawValue: 0)
        let jose = Speaker(id: zero, name: "José Ruiz", aliases: ["Ruiz", "the mayor"], description: "mayor")
        let ann = Speaker(id: zero, name: "Ann O'Dell")
        let vote = DraftArticle.sample("Vote", "“No,” said Ruiz.", day: 1)
        try library.add(vote, analysis: vote.saying("“No,”", jose), engineVersion: 1)
        let ferry = DraftArticle.sample("Ferry", "Ruiz said fares rise.", day: 2)
        try library.add(ferry, analysis: ferry.saying("fares rise", jose, kind: .indirect), engineVersion: 1)
        let shop = DraftArticle.sample("Shop", "“Come in,” she said.", day: 3)
        try library.add(shop, analysis: shop.saying("“Come in,”", ann), engineVersion: 1)
    }

    @Test(
        "a speaker is found by name, alias or a part of one",
        arguments: [
            ("José Ruiz", ["fares rise", "“No,”"]), ("jose", ["fares rise", "“No,”"]),
            ("RUIZ", ["fares rise", "“No,”"]),
            ("mayor", ["fares rise", "“No,”"]), ("o'dell", ["“Come in,”"]), ("dell", ["“Come in,”"]), ("ell", []),
            ("uiz", []), ("nobody", []), ("'", []), ("%", []),
        ])
    func bySpeaker(name: String, texts: [String]) throws {
        #expect(try library.quotes(QuoteFilter(speaker: name)).map(\.text) == texts)
    }

    @Test("quotes come newest article first and can be told by kind and article")
    func filters() throws {
        #expect(try library.quotes().map(\.text) == ["“Come in,”", "fares rise", "“No,”"])
        #expect(try library.quotes(QuoteFilter(kinds: [.indirect])).map(\.text) == ["fares rise"])
        let first = try library.quotes(QuoteFilter(article: Article.ID(rawValue: 1)))
        #expect(first.map(\.article.title) == ["Vote"])
        #expect(first.first?.speaker?.name == "José Ruiz")
    }

    @Test(
        "words are looked for in what was said, each as the beginning of a word",
        arguments: [
            ("fares", ["fares rise"]), ("FAR ris", ["fares rise"]), ("rise spring", []), ("come", ["“Come in,”"]),
            ("ares", []), ("ruiz", []),
        ])
    func byWords(words: String, texts: [String]) throws {
        #expect(try library.quotes(QuoteFilter(words: SpokenWords(words))).map(\.text) == texts)
    }

    @Test("words without a letter are none", arguments: ["", "–", "“”"])
    func noWords(typed: String) { #expect(SpokenWords(typed) == nil) }

    @Test("quotes can be told by their articles and how sure they are, and no more are given than are wanted")
    func byArticles() throws {
        let second = ArticleFilter(
            since: Date(timeIntervalSince1970: 2 * 86_400), until: Date(timeIntervalSince1970: 3 * 86_400))
        #expect(try library.quotes(QuoteFilter(articles: second)).map(\.text) == ["fares rise"])
        #expect(try library.quotes(QuoteFilter(minimumConfidence: 0.9)).count == 3)
        #expect(try library.quotes(QuoteFilter(minimumConfidence: 0.91)).isEmpty)
        var texts: [String] = []
        try library.forEachQuote(limit: 2) { texts.append($0.text) }
        #expect(texts == ["“Come in,”", "fares rise"])
    }

    @Test("speakers can be asked for by a word of their names")
    func namedSpeakers() throws {
        #expect(try library.speakers(named: "ruiz").map(\.name) == ["José Ruiz"])
        #expect(try library.speakers(named: "jo").map(\.name) == ["José Ruiz"])
        #expect(try library.speakers(named: "uiz").isEmpty)
    }

    @Test("speakers are counted over all articles")
    func speakers() throws {
        #expect(
            try library.speakers() == [
                LibrarySpeaker(name: "José Ruiz", description: "mayor", quoteCount: 1, articleCount: 2),
                LibrarySpeaker(name: "Ann O'Dell", description: nil, quoteCount: 1, articleCount: 1),
            ])
    }
}
