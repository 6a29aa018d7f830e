import NewsModel
import ReadingPage
import ScenarioSupport
import Testing

@testable import ReaderUI

@Suite struct VisitTests {
    private static let widths = TextLayout.Widths(text: 40, title: 40)

    private func text(of number: Int64) -> ArticleState {
        ArticleState(Sample.article(number, "It rains.", title: "Weather"), details: "", widths: Self.widths)
    }

    private func id(_ number: Int64) -> Article.ID { Article.ID(rawValue: number) }

    @Test("while another article is awaited, the one before is kept and is not its text")
    func awaited() {
        var visit = Visit.shown(text(of: 1))
        visit.begin(id(2), goal: .lastQuote)
        #expect(visit.id == id(2))
        #expect(visit.goal == .lastQuote)
        #expect(visit.article == nil)
        #expect(visit.change(id(1)) { $0.change { $0.isStarred = true } })
    }

    @Test("an article that one comes back to before the other was there shows at once")
    func returning() {
        var visit = Visit.shown(text(of: 1))
        visit.begin(id(2), goal: nil)
        visit.begin(id(1), goal: nil)
        #expect(visit.article == text(of: 1))
    }

    @Test("an article that the library lacks has no text, and is told from others")
    func missing() {
        var visit = Visit.nothing
        visit.begin(id(1), goal: nil)
        visit.miss(id(1))
        #expect(visit.isMissing(id(1)))
        #expect(!visit.isMissing(id(2)))
        #expect(visit.article == nil)
    }
}
