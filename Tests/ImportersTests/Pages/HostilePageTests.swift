import Testing

@testable import Importers

@Suite("No page keeps the importer")
struct HostilePageTests {
    private static let sentence = "The harbour opened its gates again on Sunday, and the first ships went out. "
    private static let count = 20_000

    /// Seconds in a debug build on a slow machine; what is quadratic takes many times that.
    private static let limit = Duration.seconds(30)

    private static let pages: [String] = [
        String(repeating: "<div>", count: count) + sentence,
        String(repeating: "<div class=byline><time>", count: count) + sentence,
        String(repeating: "<p>" + sentence, count: count),
        String(repeating: "<blockquote>" + sentence, count: count),
        String(repeating: "<table><tr><td>", count: count) + sentence,
        String(repeating: "<a href=/>" + sentence, count: count),
        "<p class=\"" + String(repeating: "related article-body ", count: count) + "\">" + sentence,
        "<script type=application/ld+json>" + String(repeating: "[", count: count) + "</script><p>" + sentence,
        String(repeating: "<br>" + sentence, count: count),
        String(repeating: "<", count: count), String(repeating: "&", count: count),
    ]

    @Test("what is nested, repeated or never closed is read in linear time", arguments: pages.indices)
    func linear(index: Int) {
        let bytes = Array(Self.pages[index].utf8)
        let spent = ContinuousClock().measure { _ = try? PageImporter().page(of: bytes) }
        #expect(spent < Self.limit)
    }
}
