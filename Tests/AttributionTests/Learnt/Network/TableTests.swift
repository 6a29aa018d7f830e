import Testing

@testable import Attribution

@Suite("Tables of features and words")
struct TableTests {
    @Test("a row of keys becomes the sum of their vectors; unknown keys count nothing", arguments: [16, 48, 64, 128])
    func sums(width: Int) {
        var random = SeededGenerator(seed: UInt64(width))
        let keys = (1...500 as ClosedRange<UInt32>).map { $0 * 2_654_435 | 1 }
        let vectors = (0..<keys.count * width).map { _ in Int8.random(in: -127...127, using: &random) }
        let table = FeatureTable(keys: keys, vectors: vectors, width: width, scale: 0.25)
        let columns = 5
        let rows = (0..<20).map { row in (0..<columns).map { keys[(row * 31 + $0 * 7) % keys.count] } }
        let asked: [UInt32] = rows.flatMap { Array($0.dropLast()) + [2] }
        let output = table.sums(asked, columns: columns)
        #expect(output.count == rows.count * width)
        for (row, keysOfRow) in rows.enumerated() {
            for index in 0..<width {
                var sum = 0
                for key in keysOfRow.dropLast() {
                    sum += Int(vectors[(keys.firstIndex(of: key) ?? 0) * width + index])
                }
                #expect(output[row * width + index] == Float(sum) / 4)
            }
        }
    }

    @Test("a row of keys gets the scores of those that have a place, and keeps what it had")
    func scores() {
        // Checks 3 and 4 share a bucket; check 5 is alone in the other.
        func place(_ scores: [Int8], check: UInt64) -> UInt64 {
            scores.enumerated().reduce(check << 56) {
                $0 | UInt64(UInt8(bitPattern: $1.element)) << UInt64(8 * $1.offset)
            }
        }
        let table = ScoreTable(
            places: [
                place([1, -2], check: 3), place([10, 20], check: 4), place([0, 0, 0, 0, 0, 0, -127], check: 5), 0,
            ],
            scale: 0.5)
        let known: [UInt32] = [0x0300_0001, 0x0400_0001, 0x0500_0003]
        var scores = [Float](repeating: 1, count: 2 * 8)
        table.add(known + [0x0300_0003, 0x0600_0001, 0], columns: 3, to: &scores, stride: 8)
        #expect(scores == [6.5, 10, 1, 1, 1, 1, -62.5, 1] + [Float](repeating: 1, count: 8))
    }

    @Test("of two places with one check the first counts")
    func equalChecks() {
        let table = ScoreTable(places: [0x0300_0000_0000_0005, 0x0300_0000_0000_0070], scale: 1)
        var scores = [Float](repeating: 0, count: 8)
        table.add([0x0300_0001], columns: 1, to: &scores, stride: 8)
        #expect(scores == [5, 0, 0, 0, 0, 0, 0, 0])
    }

    @Test("an empty table of scores adds nothing")
    func noScores() {
        var scores: [Float] = [1, 2, 3, 4, 5, 6, 7, 8]
        ScoreTable.empty.add([1, 0xFFFF_FFFF, 0], columns: 3, to: &scores, stride: 8)
        #expect(scores == [1, 2, 3, 4, 5, 6, 7, 8])
    }

    @Test("a table without features knows none")
    func empty() {
        let table = FeatureTable(keys: [], vectors: [], width: 16, scale: 1)
        #expect(table.row(1) == 0)
        #expect(table.vector(0) == [Float](repeating: 0, count: 16))
    }

    @Test("a word is found by the low half of its key, and only under its own")
    func words() {
        let keys: [UInt32] = [0, 16, 32, 48, 5]
        let table = WordTable(keys: keys, rows: keys.map { WordTable.Row(cluster: UInt16($0) + 1) })
        for key in keys { #expect(table[UInt64(key) | 0xABCD_0000_0000_0000]?.cluster == UInt16(key) + 1) }
        for key in [1, 64, 80, 21] as [UInt64] { #expect(table[key] == nil) }
        #expect(WordTable(keys: [], rows: [])[0] == nil)
    }
}
