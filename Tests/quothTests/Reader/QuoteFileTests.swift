import ArticleStore
import NewsModel
import Testing
import TextFormats

@testable import quoth

@Suite("Somebody's quotes as files")
struct QuoteFileTests {
    private var record: SpeakerRecord {
        let text = "“We keep it,” Moss said."
        let attribution = Attribution(
            kind: .direct, content: [TextRange(0, 17)], source: [TextRange(18, 22)], cue: [TextRange(23, 27)],
            speaker: Speaker.ID(rawValue: 0), confidence: 0.9, rule: .sourceThenVerb)
        let article = ArticleSummary(id: Article.ID(rawValue: 7), title: "Harbour")
        return SpeakerRecord(
            name: "Ada Moss", quotes: [SpokenQuote(article: article, attribution: attribution, in: text)])
    }

    @Test("Markdown has the verb before the words")
    func markdown() {
        #expect(QuoteFile.text(of: record, .markdown) == "Ada Moss said:\n\n> “We keep it,”\n>\n> — *Harbour*\n\n")
    }

    @Test("a table has a row of names, and a row a quote")
    func table() {
        let lines = QuoteFile.text(of: record, .csv).split(whereSeparator: \.isNewline)
        #expect(lines.count == 2)
        #expect(lines.first?.hasPrefix("article,title,date") == true)
        #expect(lines.last?.hasPrefix("7,Harbour,,,direct,Ada Moss,Moss,said,asserted,statement,0.9") == true)
    }

    @Test("JSON has an object a quote, as quoth quotes prints it")
    func json() {
        let quote = record.quotes.map { JSONValue.quote(LibraryQuote($0, of: record.name)).text }
        #expect(QuoteFile.text(of: record, .json) == "[\n" + quote.joined() + "\n]\n")
    }
}
