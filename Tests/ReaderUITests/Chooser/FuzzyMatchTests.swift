import Testing

@testable import ReaderUI

@Suite struct FuzzyMatchTests {
    @Test(
        "letters typed in order match, and those at the beginnings of words match better",
        arguments: [
            ("nq", "Go to the next quote.", "Union equity."),
            ("quote", "Go to the next quote.", "Quit, or undo it eventually."),
            ("Mark", "Mark the article read.", "Make it a dark room."),
            ("sort", "Sort the list.", "Show only real things."),
            ("gtt", "Go to the next quote.", "Get about that."),
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

}
