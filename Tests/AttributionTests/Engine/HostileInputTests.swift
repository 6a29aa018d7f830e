import NewsModel
import Testing

@testable import Attribution

@Suite("Hostile input")
struct HostileInputTests {
    @Test(
        "a text without words has no attributions", arguments: ["", " ", "\n", "\n\n\n", "\u{FEFF}", "…", "“”", "\0"])
    func empty(text: String) {
        #expect(SpeechAnalysis(of: text) == SpeechAnalysis())
    }

    @Test("random bytes come back sound", arguments: 0..<8 as Range<UInt64>)
    func randomBytes(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let bytes = (0..<1 << 16).map { _ in UInt8.random(in: 0...255, using: &generator) }
        expectSound(AttributionEngine().analyze(bytes), of: bytes)
    }

    private static let pieces = [
        "“", "”", "\"", "'", "‘", "’", "「", "」", "«", "»", "„", "—", "-", ".", "?", "!", ",", ":", ";", "(", ")", "…",
        "\n", "\n\n",
        "    ", " said ", " Ada Moss ", " he ", " she ", " who ", " told ", " according to ", " the mayor ", " of ",
        " and ",
        " that ", "’s ", " Mr. ", " U.S. ", "王小明", " never ", " council ", " it ", " by ", "Q: ", "MOSS: ", " (@a) ",
        " words ",
        "é", "🦊", " Jr.", " al-Assad ", " adding ", " to ", " say ", "12", " 6'2\" ",
    ]

    @Test("words and marks in any order come back sound", arguments: 0..<400 as Range<UInt64>)
    func randomPieces(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let count = Int.random(in: 1...120, using: &generator)
        let text = (0..<count).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
        expectSound(SpeechAnalysis(of: text), of: Array(text.utf8))
    }

    @Test("an article cut off at any byte comes back sound")
    func truncated() throws {
        let bytes = Array(try MarkedText(WholeArticleTests.article).plain.utf8)
        for end in bytes.indices {
            expectSound(AttributionEngine().analyze(Array(bytes[..<end])), of: Array(bytes[..<end]))
        }
    }

    @Test(
        "an article with any byte broken comes back sound", arguments: [0x00, 0x0A, 0x22, 0x80, 0xE2, 0xFF] as [UInt8])
    func broken(byte: UInt8) throws {
        let bytes = Array(try MarkedText(WholeArticleTests.article).plain.utf8)
        for place in stride(from: 0, to: bytes.count, by: 7) {
            var copy = bytes
            copy[place] = byte
            expectSound(AttributionEngine().analyze(copy), of: copy)
        }
    }
}
