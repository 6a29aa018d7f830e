import Testing

@testable import Importers

@Suite("A page's headline is chosen")
struct PageTitleTests {
    @Test("the site's name behind the headline is taken off")
    func site() {
        let title = PageTitle(declared: ["Storm | The Gazette"], headline: nil, ofPage: nil, site: "The Gazette")
        #expect(title.text == "Storm")
    }

    @Test("what the page shows is taken as it is written there")
    func shown() {
        #expect(
            PageTitle(declared: ["STORM OVER"], headline: "Storm over", ofPage: nil, site: nil).text == "Storm over")
    }

    @Test("without any other, the window's title is the headline")
    func window() {
        #expect(PageTitle(declared: [], headline: nil, ofPage: "Storm", site: nil).text == "Storm")
    }

    @Test("a page may have none")
    func none() {
        #expect(PageTitle(declared: [], headline: nil, ofPage: nil, site: nil).text == nil)
    }
}
