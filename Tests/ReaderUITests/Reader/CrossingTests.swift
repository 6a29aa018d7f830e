import NewsModel
import ScenarioSupport
import Testing

@testable import ReaderUI

@Suite("Following quotes into other articles")
struct CrossingTests {
    /// Five articles: of the first, third and fifth Ada Moss has quotes, of the second and fourth Jonas Brand alone.
    private var articles: [Article] {
        [
            "«1:“One,”» she <said>. «2:“Two,”» he <said>.", "«2:“Three,”» he <said>.",
            "«2:“Four,”» he <said>. «1:“Five,”» she <said>. «1:“Six,”» she <said>.", "«2:“Seven,”» he <said>.",
            "«1:“Eight,”» she <said>.",
        ].enumerated().map { place, text in
            var article = Sample.article(Int64(place + 1), "# T\n\n" + text, title: "Report \(place + 1)")
            article.draft.date = PublicationDate(Sample.now.addingTimeInterval(-Double(place) * 3_600))
            return article
        }
    }

    /// The article one is at, the quote's words, and who is followed.
    private func place(_ reader: ReaderHarness) -> String {
        guard let article = reader.state.article, let quote = article.quote else { return "nowhere" }
        let attribution = article.speech.attributions[article.speech.quotations[quote]]
        let followed = article.followed.map { " following " + article.speech.voices[$0].name } ?? ""
        return "\(article.article.id.rawValue) " + article.article.draft.text.text(in: attribution.span) + followed
    }

    @Test(
        "] and [ go on, to the followed speaker’s quotes where one is followed, and keep following",
        arguments: [
            ("lx]]]", "2 “Three,”"), ("lx]]]]]]", "3 “Six,”"), ("lx]]]]]][[[", "2 “Three,”"), ("lx5]", "3 “Five,”"),
            ("lx]s1]", "3 “Five,” following Ada Moss"), ("lx]s1]]", "3 “Six,” following Ada Moss"),
            ("lx]s1]]]", "5 “Eight,” following Ada Moss"), ("lx]s14]", "5 “Eight,” following Ada Moss"),
            ("lx]s1]]][", "3 “Six,” following Ada Moss"), ("lx]s1]]][[[", "1 “One,” following Ada Moss"),
            ("lx]s1]]]]", "5 “Eight,” following Ada Moss"),
        ])
    func crossing(_ keys: String, _ wanted: String) {
        var reader = ReaderHarness(articles)
        reader.press(keys)
        #expect(place(reader) == wanted)
        #expect(reader.state.list.selected?.id == reader.state.article?.article.id)
    }

    @Test("where no article further on has a quote of the speaker, the reader says so and stays")
    func end() {
        var reader = ReaderHarness(articles)
        reader.press("lx]s1]]]]")
        #expect(reader.state.notice?.text == "no later quote by Ada Moss in this list")
        reader.press("[[[[")
        #expect(reader.state.notice?.text == "no earlier quote by Ada Moss in this list")
    }

    @Test("a search that was cut short goes on where it ended when the key is pressed again")
    func unfinished() throws {
        var state = ReaderHarness(articles).state
        state.journey.crossesArticles = true
        _ = state.update(.terminal(.key(.end)))
        var reader = ReaderHarness(articles)
        reader.press("x2]")
        let start = try #require(reader.state.list.selected?.sortKey)
        let quest = ArticleQuest(start: start, isForwards: true, query: "", speaker: nil)
        let end = ArticleSortKey(sortedAt: 7, article: Article.ID(rawValue: 4_000))
        reader.send(.articleFound(quest, .unfinished(end)))
        #expect(reader.state.notice?.text == "no quote in the articles looked at; press it again to look further")
        var further = quest
        further.start = end
        #expect(reader.state.update(.terminal(.key(.character("]")))) == [.library(.find(further))])
    }
}
