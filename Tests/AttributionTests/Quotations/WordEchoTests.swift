import Testing

@testable import Attribution

@Suite("Passages that repeat others")
struct WordEchoTests {
    private func echoes(_ passages: [String]) -> [Int?] {
        WordEchoes(passages.map { $0.split(separator: " ").map(Lexicon.key) }).source
    }

    @Test("a heading has its words from the passage that holds them")
    func heading() {
        #expect(echoes(["no more games", "it was late", "we want no more games here"]) == [2, nil, nil])
    }

    @Test("most of the words are enough, and single words are not")
    func shares() {
        #expect(
            echoes(["we will never close the harbour again", "we will never close the harbour in winter"]) == [1, nil])
        #expect(echoes(["close", "we never close"]) == [nil, nil])
        #expect(
            echoes(["we went home and slept until noon", "we never close the harbour and we never will"]) == [nil, nil])
    }

    @Test("very many equal passages are compared in time that grows with them")
    func many() {
        #expect(echoes(Array(repeating: "we never close the harbour", count: 20_000)).count == 20_000)
    }
}
