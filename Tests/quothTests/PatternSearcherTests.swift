import Foundation
import NewsModel
import ReaderUI
import Testing

@testable import quoth

@Suite("Searching beside the reading")
struct PatternSearcherTests {
    /// A million bytes in one paragraph.
    private static let prose = Array(
        String(repeating: "The pilot said plain things of the pier and more ", count: 21_000).utf8)

    private func query(_ pattern: String, number: Int = 1, patience: Double = 20) -> PatternQuery {
        PatternQuery(
            number: number, pattern: pattern, ignoresCase: true, text: Self.prose,
            paragraphs: [TextRange(0, Self.prose.count)], patience: patience)
    }

    /// What is delivered first.
    private func answer(in inbox: Inbox) -> ReaderEvent? {
        let deadline = Date() + 30
        while Date() < deadline {
            if let event = inbox.collect().first { return event }
            _ = poll(nil, 0, 5)
        }
        return nil
    }

    @Test("what matches is delivered, at once for whoever begins it")
    func delivered() {
        let (searcher, inbox) = (PatternSearcher(), Inbox())
        searcher.begin(query(#"(\w+ ?)+\d"#), telling: inbox)
        #expect(answer(in: inbox) == .matchesFound(.found([]), number: 1))
        searcher.begin(query("(", number: 2), telling: inbox)
        guard case .matchesFound(.flawed, number: 2) = answer(in: inbox) else {
            Issue.record("no flaw told")
            return
        }
    }

    @Test("what has no time is told to take too long")
    func tooSlow() {
        let (searcher, inbox) = (PatternSearcher(), Inbox())
        searcher.begin(query("e", patience: 0), telling: inbox)
        #expect(answer(in: inbox) == .matchesFound(.tooSlow, number: 1))
        #expect(PatternSearcher.answer(to: query("e", patience: 0)) == .tooSlow)
    }

    @Test("however many are begun at once, the last is answered", arguments: [6, 40])
    func burst(count: Int) {
        let (searcher, inbox) = (PatternSearcher(), Inbox())
        for number in 1...count { searcher.begin(query("zz", number: number), telling: inbox) }
        #expect(answer(in: inbox) == .matchesFound(.found([]), number: count))
    }

    @Test("what is given up, or begun anew, is not delivered")
    func abandoned() {
        let (searcher, inbox) = (PatternSearcher(), Inbox())
        searcher.begin(query("zz", number: 1), telling: inbox)
        searcher.abandon()
        searcher.begin(query("yy", number: 2), telling: inbox)
        searcher.begin(query("xx", number: 3), telling: inbox)
        #expect(answer(in: inbox) == .matchesFound(.found([]), number: 3))
        #expect(inbox.collect().isEmpty)
    }
}
