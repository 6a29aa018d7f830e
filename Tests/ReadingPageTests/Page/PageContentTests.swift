import NewsModel
import ScenarioSupport
import Testing

import struct Foundation.Date

@testable import ReadingPage

@Suite struct PageContentTests {
    /// The lines of an article of 2 November 2026 as they are broken, blank ones as "·".
    private func lines(_ marked: String) -> [String] {
        var article = Sample.article(1, marked)
        article.draft.date = PublicationDate(Date(timeIntervalSince1970: 1_793_577_600))
        let widths = TextLayout.Widths(text: 60, title: 60)
        let page = PageContent(article.draft, details: "Three weeks ago", attributions: article.analysis.attributions)
        return TextLayout(page, widths: widths).lines.map { line in
            if line.kind == .blank { return "·" }
            return (line.source == .details ? "Three weeks ago" : article.draft.text).text(in: line.range)
        }
    }

    @Test(
        "a date line that says the same day is left out with the blank below it, as a byline is",
        arguments: ["on: November 2, 2026", "by: By Nora Quist\n\non: 2 Nov. 2026"])
    func sameDay(_ head: String) {
        #expect(lines("# Vote\n\n\(head)\n\nThe council met.") == ["Vote", "Three weeks ago", "·", "The council met."])
    }

    @Test("a date line that says more, or another day, stays", arguments: ["Nov. 2, 2026, 10:30 a.m.", "Nov. 3, 2026"])
    func otherDay(_ day: String) {
        #expect(
            lines("# Vote\n\non: \(day)\n\nThe council met.")
                == ["Vote", "Three weeks ago", "·", day, "·", "The council met."])
    }
}
