import Markup
import Testing

@testable import Importers

@Suite("JSON-LD tells an article's facts")
struct LinkedDataTests {
    private func facts(_ json: String) -> PageFacts {
        LinkedData.facts(
            of: PageTree(MarkupTree(html: Array("<script type='application/ld+json'>\(json)</script>".utf8))))
    }

    @Test("headline, author and date of an article")
    func article() {
        let facts = facts(
            #"{"@type":"NewsArticle","headline":"Harbour &amp; storm","author":{"@type":"Person","name":"Ada Moss"},"datePublished":"2026-03-01T10:00:00Z"}"#
        )
        #expect(facts.title == "Harbour & storm")
        #expect(facts.authors == ["Ada Moss"])
        #expect(facts.date?.moment.timeIntervalSince1970 == 1_772_359_200)
    }

    @Test("authors that are named elsewhere in the graph are found")
    func graph() {
        let facts = facts(
            ##"{"@graph":[{"@type":"Article","headline":"Storm","author":{"@id":"#ada"}},{"@id":"#ada","@type":"Person","name":"Ada Moss"}]}"##
        )
        #expect(facts.authors == ["Ada Moss"])
    }

    @Test("line breaks in strings and commas at the end are forgiven")
    func mended() {
        #expect(facts("{\"@type\":\"Article\",\"headline\":\"Storm\nover\",}").title == "Storm over")
    }

    @Test("what is no JSON tells nothing", arguments: ["", "{", "[[[[", "nonsense", #"{"@type":7}"#])
    func broken(json: String) {
        #expect(facts(json).title == nil)
    }
}
