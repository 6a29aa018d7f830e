import Testing

@testable import quoth_fuzz

@Suite("Shortening inputs")
struct MinimizerTests {
    private func holds(_ bytes: [UInt8], _ word: String) -> Bool {
        String(decoding: bytes, as: UTF8.self).contains(word)
    }

    @Test("nothing is left but what makes it fail")
    func shortest() {
        let input = Array(
            (String(repeating: "word ", count: 300) + "bad" + String(repeating: " word", count: 200)).utf8)
        let output = Minimizer(tries: 2000).minimized(input) { holds($0, "bad") }
        #expect(String(decoding: output, as: UTF8.self) == "bad")
    }

    @Test("two parts that fail only together are both kept")
    func together() {
        let input = Array("aaaa(bbbbbbbbbb)cccc".utf8)
        let output = Minimizer(tries: 500).minimized(input) { holds($0, "(") && holds($0, ")") }
        #expect(String(decoding: output, as: UTF8.self) == "()")
    }

    @Test("it tries no more often than it may")
    func tries() {
        var count = 0
        let input = [UInt8](repeating: 0x61, count: 1000)
        let output = Minimizer(tries: 10).minimized(input) { _ in
            count += 1
            return false
        }
        #expect(count == 10)
        #expect(output == input)
    }
}
