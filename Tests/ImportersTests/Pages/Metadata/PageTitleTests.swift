import Testing

@testable import Importers

@Suite("A page's headline is chosen")
struct PageTitleTests {
    private static func title(
        linked: String? = nil, declared: [String] = [], headline: String? = nil, isOnlyHeadline: Bool = true,
        ofPage: String? = nil, site: String? = nil
    ) -> String? {
        PageTitle(
            linked: linked, declared: declared, headline: headline, isOnlyHeadline: isOnlyHeadline, ofPage: ofPage,
            site: site
        ).text
    }

    @Test("the site's name behind the headline is taken off")
    func site() {
        #expect(Self.title(declared: ["Storm | The Gazette"], site: "The Gazette") == "Storm")
    }

    @Test("what the page shows is taken as it is written there")
    func shown() {
        #expect(Self.title(linked: "STORM OVER", headline: "Storm over") == "Storm over")
    }

    @Test("the only headline that readers see comes before what networks are told")
    func forNetworks() {
        let shown = "Storm closes the harbour for two days"
        #expect(Self.title(declared: ["You won't believe this storm"], headline: shown) == shown)
    }

    @Test("a headline that has no word of what the article is called elsewhere is another article's")
    func another() {
        #expect(
            Self.title(declared: ["Ferry fares"], headline: "Storm closes the harbour for two days") == "Ferry fares")
    }

    @Test(
        "what networks are told comes before a heading that may be a section's, the site's or one of several",
        arguments: [
            ("Weather", true), ("A message from our editor:", true), ("The Harbour News Online", true),
            ("Storm closes the harbour for two days", false),
        ])
    func notTelling(headline: String, isOnly: Bool) {
        let title = Self.title(
            declared: ["Storm in the harbour"], headline: headline, isOnlyHeadline: isOnly,
            site: "The Harbour News Online")
        #expect(title == "Storm in the harbour")
    }

    @Test("what search engines are told comes before a heading that says something else")
    func linked() {
        #expect(Self.title(linked: "Storm", headline: "Storm closes the harbour for two days") == "Storm")
    }

    @Test("without any other, the window's title is the headline")
    func window() {
        #expect(Self.title(ofPage: "Storm") == "Storm")
    }

    @Test("a page may have none")
    func none() {
        #expect(Self.title() == nil)
    }
}
