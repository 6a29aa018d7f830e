import NewsModel
import Testing

@testable import ArticleStore

@Suite("What a speaker said, a part at a time")
struct RecordTests {
    let folder: TemporaryFolder
    let library: ArticleLibrary
    private let moss = Speaker(id: Speaker.ID(rawValue: 0), name: "Ada Moss", description: "harbour master")

    init() throws {
        folder = try TemporaryFolder()
        library = try ArticleLibrary(path: folder.file("library.db"))
    }

    /// Articles of three quotes each by Ada Moss, the first being the oldest.
    private func fill(_ count: Int) throws {
        let drafts = (0..<count).map { number in
            let draft = DraftArticle.sample(
                "Day \(number)", "“One \(number),” “two \(number),” “three \(number),” said Ada Moss.", day: number)
            let analyses = ["“One", "“two", "“three"].map { draft.saying($0 + " \(number),”", moss) }
            return AnalyzedDraft(
                draft, SpeechAnalysis(attributions: analyses.flatMap(\.attributions), speakers: [moss]))
        }
        try library.add(drafts, engineVersion: 1)
    }

    /// The whole record, read in parts of so many quotes.
    private func whole(limit: Int) throws -> SpeakerRecord {
        var record = try library.record(ofSpeaker: "ADA MOSS", limit: limit)
        while let next = record.next {
            record.append(try library.record(ofSpeaker: "ADA MOSS", behind: next, limit: limit))
        }
        return record
    }

    @Test("parts of any length make the whole", arguments: [1, 2, 3, 4, 7, 200, 1_000])
    func parts(limit: Int) throws {
        try fill(70)
        let record = try whole(limit: limit)
        #expect(
            record.quotes.map(\.text)
                == (0..<70).reversed().flatMap { ["“One \($0),”", "“two \($0),”", "“three \($0),”"] })
        #expect(record.totalCount == 210)
        #expect(record.articleCount == 70)
        #expect(record.description == "harbour master")
    }

    @Test("the first part counts all there is")
    func counts() throws {
        try fill(10)
        let record = try library.record(ofSpeaker: "Ada Moss", limit: 4)
        #expect(record.quotes.count == 4)
        #expect(record.totalCount == 30)
        #expect(record.articleCount == 10)
    }

    @Test("corrections count on both sides")
    func corrected() throws {
        try fill(10)
        let id = Article.ID(rawValue: 1)
        let article = try #require(try library.article(id))
        let first = try #require(article.analysis.attributions.first)
        try library.correct(id, Correction(of: first, in: article.draft.text, verdict: .speaker("Bo Dale")))
        #expect(try library.record(ofSpeaker: "Ada Moss", limit: 4).totalCount == 29)
        #expect(try library.record(ofSpeaker: "Bo Dale", limit: 4).quotes.map(\.text) == ["“One 0,”"])
        #expect(try whole(limit: 5).quotes.count == 29)
    }

    @Test("who is in very many articles is found in the same order")
    func many() throws {
        try fill(2_100)
        let first = try library.record(ofSpeaker: "Ada Moss", limit: 200)
        #expect(first.quotes.first?.text == "“One 2099,”")
        #expect(first.totalCount == 6_300)
        let record = try whole(limit: 1_000)
        #expect(
            record.quotes.map(\.article.title)
                == (0..<2_100).reversed().flatMap { Array(repeating: "Day \($0)", count: 3) })
    }

    @Test("nobody of a name has an empty record")
    func nobody() throws {
        try fill(1)
        let record = try library.record(ofSpeaker: "Ada", limit: 9)
        #expect(record.quotes.isEmpty)
        #expect(record.next == nil)
    }
}
