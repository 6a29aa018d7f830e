import Foundation
import NewsModel
import Testing

@testable import ArticleStore

@Suite("Everybody who is quoted in a library")
struct PeopleTests {
    let folder: TemporaryFolder
    let library: ArticleLibrary
    private let moss = Speaker(id: Speaker.ID(rawValue: 0), name: "José Moss")
    private let holt = Speaker(id: Speaker.ID(rawValue: 0), name: "Ben Holt")

    init() throws {
        folder = try TemporaryFolder()
        library = try ArticleLibrary(path: folder.file("library.db"))
        for day in [1, 5, 9] { try add("Day \(day)", by: moss, day: day) }
        try add("Day 3", by: holt, day: 3)
    }

    private func add(_ title: String, by speaker: Speaker, day: Int, kind: Attribution.Kind = .direct) throws {
        let draft = DraftArticle.sample(title, "“We keep it,” said somebody.", day: day)
        try library.add(draft, analysis: draft.saying("“We keep it,”", speaker, kind: kind), engineVersion: 1)
    }

    private func day(_ number: Int) -> Date { Date(timeIntervalSince1970: Double(number) * 86_400) }

    @Test("each has the number of quotes and articles; who is quoted most comes first")
    func counts() throws {
        #expect(
            try library.people() == [
                SpeakerSummary(foldedName: "jose moss", quoteCount: 3, articleCount: 3),
                SpeakerSummary(foldedName: "ben holt", quoteCount: 1, articleCount: 1),
            ])
    }

    private func details() throws -> [SpeakerDetails] {
        try library.details(of: library.people(), stretches: 4)
    }

    @Test("each has a name, the first day and the last, and a chart of the library's time")
    func named() throws {
        #expect(
            try details() == [
                SpeakerDetails(name: "José Moss", first: day(1), last: day(9), chart: [1, 0, 1, 1]),
                SpeakerDetails(name: "Ben Holt", first: day(3), last: day(3), chart: [0, 1, 0, 0]),
            ])
    }

    @Test("who is only reported is not listed")
    func reported() throws {
        try add("Rain", by: Speaker(id: Speaker.ID(rawValue: 0), name: "Ida Berg"), day: 2, kind: .indirect)
        #expect(try library.people().map(\.foldedName) == ["jose moss", "ben holt"])
    }

    @Test("corrections count, and stop counting when they are taken back")
    func corrections() throws {
        let article = try #require(try library.article(Article.ID(rawValue: 4)))
        let correction = Correction(
            of: article.analysis.attributions[0], in: article.draft.text, verdict: .speaker("Jose Moss"))
        try library.correct(article.id, correction)
        #expect(try library.people().map(\.quoteCount) == [4])
        #expect(try details().first?.last == day(9))
        try library.uncorrect(article.id, correction)
        #expect(try library.people().map(\.quoteCount) == [3, 1])
    }

    @Test("an article of another day, and one that is deleted and comes back, count as they are")
    func changes() throws {
        let removed = try library.remove(Article.ID(rawValue: 3))
        #expect(try details().first?.last == day(5))
        try library.restore(removed)
        #expect(try details().first?.last == day(9))
    }
}
