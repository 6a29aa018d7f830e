import NewsModel
import Testing

@testable import ReaderUI

@Suite struct MatchingTests {
    @Test(
        "letters typed in order match, and those at the beginnings of words match better",
        arguments: [
            ("nq", "Go to the next quote.", "Union equity."),
            ("quote", "Go to the next quote.", "Quit, or undo it eventually."),
            ("Mark", "Mark the article read.", "Make it a dark room."),
            ("go next", "Go to the next quote.", "Great origins: no extra."),
        ])
    func fuzzy(typed: String, better: String, worse: String) throws {
        let good = try #require(FuzzyMatch.score(of: typed, in: better))
        #expect(good > FuzzyMatch.score(of: typed, in: worse) ?? Int.min)
    }

    @Test(
        "letters that are not there, or not in order, do not match",
        arguments: [("zzz", "Fuzzy"), ("cba", "abc"), ("aab", "ab")])
    func noFuzzy(typed: String, text: String) {
        #expect(FuzzyMatch.score(of: typed, in: text) == nil)
    }

    @Test(
        "addresses are found in a text without the punctuation around them",
        arguments: [
            ("See https://a.example/x.", ["https://a.example/x"]), ("(http://a.example)", ["http://a.example"]),
            (
                "HTTPS://A.example, and https://b.example/?q=1&r=ü!",
                ["HTTPS://A.example", "https://b.example/?q=1&r=ü"]
            ),
            ("ftp://a.example https:// http", []), ("xhttps://a.example", ["https://a.example"]), ("", []),
        ])
    func links(text: String, addresses: [String]) {
        let links = TextLink.all(in: Array(text.utf8))
        #expect(links.map(\.address.text) == addresses)
        #expect(links.map { text.text(in: $0.range) } == addresses)
    }

    @Test(
        "what is no address of a page is none",
        arguments: [
            "javascript:alert(1)", "https://", "https://a b", "https://a\u{1B}[2J", "https://a\"b",
            "file:///etc/passwd", "https://a\u{7F}", "",
        ])
    func noAddress(text: String) { #expect(WebAddress(text) == nil) }

    @Test(
        "the site of an address",
        arguments: [("https://www.a.example/x", "a.example"), ("http://b.example?q", "b.example")])
    func site(address: String, site: String) { #expect(WebAddress(address)?.site == site) }
}

@Suite struct SpeakerColoringTests {
    @Test(
        "a speaker has the same colour in every article, by whichever part of the name",
        arguments: [("Bashar al-Assad", "Assad"), ("John Kerry", "Kerry"), ("JOHN KERRY", "kerry")])
    func stable(name: String, other: String) {
        #expect(SpeakerColoring.preferred(for: name) == SpeakerColoring.preferred(for: other))
        #expect(SpeakerColoring.colors(for: [name]) == [SpeakerColoring.preferred(for: other)])
    }

    @Test("no two of eight have the same; where two want one, the more talkative has it")
    func distinct() {
        let names = (0..<24).map { "Speaker \($0)" }
        let colors = SpeakerColoring.colors(for: names)
        #expect(Set(colors.prefix(8)).count == 8 && Set(colors).count == 24)
        #expect(colors[0] == SpeakerColoring.preferred(for: names[0]))
        #expect(colors[8] == 8 + SpeakerColoring.preferred(for: names[8]))
    }

    @Test("names spread over all colours")
    func spread() {
        let wanted = (0..<400).map { SpeakerColoring.preferred(for: "Name\($0)") }
        for color in 0..<8 { #expect(wanted.count { $0 == color } > 20) }
    }
}
