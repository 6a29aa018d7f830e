import ArticleStore
import NewsModel
import TerminalCanvas
import TextFormats
import Testing

@testable import quoth

@Suite("What is said of texts in other languages")
struct LanguageOutputTests {
    private let text = "„Nein“, sagte Ada Moss."
    private var article: Article {
        let draft = DraftArticle(
            title: "Hafen", language: Language(rawValue: "de"), text: text,
            paragraphs: [Paragraph(.body, TextRange(0, text.utf8.count))])
        return Article(id: Article.ID(rawValue: 1), draft: draft)
    }

    @Test("blocks of text say that speakers are found in English only, and not that nobody says anything")
    func blocks() {
        let german = AttributionText.text(
            SpeechAnalysis(), nil, of: text, id: .string("a"), language: Language(rawValue: "de"))
        #expect(german == "a\n\nQuoth knows who speaks in English only.\n")
        let english = AttributionText.text(SpeechAnalysis(), nil, of: text, id: .string("a"), language: .english)
        #expect(english == "a\n\nNobody says anything.\n")
    }

    @Test("a page says so beside its counts, and names its language in JSON")
    func pages() {
        #expect(ArticlePage.text(article, width: 120).contains(" · Quoth knows who speaks in English only"))
        #expect(JSONValue.article(article).text.contains(#""language": "de""#))
        #expect(ArticleExport.text(of: article, format: .markdown).contains("Quoth knows who speaks in English only"))
    }
}
