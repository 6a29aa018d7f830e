import Testing

@testable import Importers

@Suite("Phrases are found word by word")
struct PhraseListTests {
    private let list = PhraseList(["sign up", "don't miss"])

    @Test("anywhere among words")
    func among() {
        #expect(list.isAmong(PhraseList.words("Please sign, up".utf8)))
        #expect(!list.isAmong(PhraseList.words("resign upward".utf8)))
    }

    @Test("at the beginning, with either apostrophe")
    func beginning() {
        #expect(list.begins(PhraseList.words("DON’T MISS this".utf8)))
        #expect(!list.begins(PhraseList.words("Please don't miss".utf8)))
    }

    @Test("as the whole")
    func whole() {
        #expect(list.isWhole(["sign", "up"]))
        #expect(!list.isWhole(["sign", "up", "now"]))
    }
}
