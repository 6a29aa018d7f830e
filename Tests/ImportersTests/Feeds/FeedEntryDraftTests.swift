import NewsModel
import Testing

@testable import Importers

@Suite("Articles of feeds' entries")
struct FeedEntryDraftTests {
    private static let feed = Feed(title: "Gazette", language: "en")

    @Test("the longer of content and summary is the text, under the headline")
    func text() throws {
        let entry = FeedEntry(
            title: "Vote", link: "https://a.example/1", id: "1", summary: "<p>Short.</p>",
            content: "<p>“No,” said Ada Moss.</p><blockquote>Never.</blockquote>", authors: ["Bo Dale"])
        let draft = try #require(entry.draft(in: Self.feed))
        #expect(draft.text == "Vote\n\n“No,” said Ada Moss.\n\nNever.")
        #expect(draft.paragraphs.map(\.kind) == [.headline, .body, .blockQuote])
        #expect(draft.paragraphs.map { draft.text.text(in: $0.range) } == ["Vote", "“No,” said Ada Moss.", "Never."])
        #expect(draft.externalID == "1")
        #expect(draft.url == "https://a.example/1")
        #expect(draft.source == "Gazette")
        #expect(draft.authors == ["Bo Dale"])
    }

    @Test("an entry without a title is called by its first words, and one without anything is none")
    func untitled() {
        let words = (1...20).map { "w\($0)" }.joined(separator: " ")
        let draft = FeedEntry(summary: words).draft(in: Self.feed)
        #expect(draft?.title == "w1 w2 w3 w4 w5 w6 w7 w8 w9 w10 w11 w12…")
        #expect(FeedEntry(link: "https://a.example").draft(in: Self.feed) == nil)
    }

    @Test(
        "an entry is known by its ID, else its address, else its title",
        arguments: [
            (FeedEntry(title: "t", link: "l", id: "i"), "i"), (FeedEntry(title: "t", link: "l", id: ""), "l"),
            (FeedEntry(title: "t"), "t"), (FeedEntry(summary: "s"), nil),
        ] as [(FeedEntry, String?)])
    func key(entry: FeedEntry, key: String?) { #expect(entry.key == key) }

    @Test("what an entry says changes its fingerprint, and its dates do not")
    func fingerprint() {
        let entry = FeedEntry(title: "t", link: "l", summary: "s")
        var dated = entry
        dated.updated = PublicationDate(.now)
        #expect(dated.fingerprint == entry.fingerprint)
        #expect(FeedEntry(title: "t", link: "ls").fingerprint != entry.fingerprint)
        #expect(FeedEntry(title: "t", link: "l", content: "s").fingerprint != entry.fingerprint)
    }

    @Test("a few words, and what ends in an ellipsis, are a teaser; a whole text is none")
    func teaser() {
        let whole = String(repeating: "Nobody spoke against it at the time. ", count: 40)
        #expect(FeedEntry(link: "l", summary: "Short.").isTeaser)
        #expect(FeedEntry(link: "l", summary: whole + "[…]").isTeaser)
        #expect(!FeedEntry(link: "l", summary: "Short.", content: whole).isTeaser)
        #expect(!FeedEntry(summary: "Short.").isTeaser)
    }
}
