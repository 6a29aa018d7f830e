import NetworkKernels
import Testing

@Suite("Kernels")
struct KernelTests {
    private let rows = 7
    private let width = 48

    @Test("the loops that this machine picks multiply as those for every machine do")
    func multiplication() {
        var random = SeededGenerator(seed: 1)
        // Some blocks of rows of every length that a loop takes at once.
        let (rows, outputs) = (39, 32)
        let input = (0..<rows * width).map { _ in Int16.random(in: -3000...3000, using: &random) }
        let weights = (0..<width * outputs).map { _ in Int16.random(in: -900...900, using: &random) }
        let bias = (0..<outputs).map { _ in Float.random(in: -1...1, using: &random) }
        let found = Self.pair(count: rows * outputs) { output, isBaseline in
            (isBaseline ? baseline_multiply : kernels_multiply)(
                input, Int64(rows), Int64(width), weights, bias, 1e-6, Int64(outputs), output)
        }
        Self.expectSame(found)
    }

    @Test(
        "they look features up and add their vectors alike, and as a plain sum does", arguments: [5, 16, 37],
        [48, 96, 128])
    func sums(columns: Int, width: Int) throws {
        var random = SeededGenerator(seed: 2)
        let size = 64
        let table = (0..<40 * width).map { $0 < width ? 0 : Int8.random(in: -127...127, using: &random) }
        var slots = [kernels_slot](repeating: kernels_slot(key: 0, row: 0), count: size)
        // Keys 2n and 2n + 1 begin at the same place, so that every second one is found behind another.
        for row in 1..<40 {
            var slot = ((row / 2 * 2 + 2) / 2) & (size - 1)
            while slots[slot].row != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = kernels_slot(key: UInt32(row / 2 * 2 + 2 + row % 2), row: Int32(row))
        }
        let keys = (0..<rows * columns).map { _ in UInt32.random(in: 1..<60, using: &random) }
        let found = Self.pair(count: rows * width) { output, isBaseline in
            (isBaseline ? baseline_sum_features : kernels_sum_features)(
                keys, Int64(rows), Int64(columns), slots, UInt32(size - 1), table, Int64(width), 0.5, output)
        }
        Self.expectSame(found)
        let first = keys.prefix(columns).map { key in Int(slots.first { $0.key == key && $0.row != 0 }?.row ?? 0) }
        let plain = (0..<width).map { index in first.reduce(Float(0)) { $0 + Float(table[$1 * width + index]) / 2 } }
        #expect(Array(found.0.prefix(width)) == plain)
    }

    @Test("they score features alike")
    func scores() {
        var random = SeededGenerator(seed: 4)
        let (columns, mask) = (9, 7)
        let table = (0..<2 * (mask + 1)).map { _ in UInt64.random(in: 0...UInt64.max, using: &random) & ~(0xF8 << 56) }
        let keys = (0..<rows * columns).map { _ in UInt32.random(in: 0...UInt32.max, using: &random) & ~(0xF8 << 24) }
        let found = Self.pair(count: rows * 8) { output, isBaseline in
            output.update(repeating: 1, count: rows * 8)
            (isBaseline ? baseline_add_scores : kernels_add_scores)(
                keys, Int64(rows), Int64(columns), table, UInt32(mask), 0.25, 8, output)
        }
        Self.expectSame(found)
        #expect(found.0.contains { $0 != 1 })
    }

    @Test("they find the same best labels", arguments: [1, 2, 7, 8])
    func labels(count: Int) {
        var random = SeededGenerator(seed: 8)
        let (rows, stride) = (200, 16)
        let scores = (0..<rows * stride).map { _ in Float.random(in: -2...2, using: &random) }
        let transitions = (0..<count * 8).map { _ in Float.random(in: -2...2, using: &random) }
        var back = [UInt8](repeating: 0, count: rows * 8)
        var (picked, baseline) = ([UInt8](repeating: 99, count: rows), [UInt8](repeating: 98, count: rows))
        kernels_best_labels(scores, Int64(rows), Int64(stride), transitions, Int64(count), &back, &picked)
        baseline_best_labels(scores, Int64(rows), Int64(stride), transitions, Int64(count), &back, &baseline)
        #expect(picked == baseline && Set(picked).count == count)
    }

    @Test("they remember alike, over every kind of edge")
    func recurrence() {
        var random = SeededGenerator(seed: 5)
        let start = (0..<rows * width).map { _ in Float.random(in: -3...3, using: &random) }
        let changes = (0..<2 * rows * width).map { _ in Float.random(in: -90...90, using: &random) }
        let edges: [UInt8] = [1, 2, 3, 1, 0, 2, 3]
        let found = Self.pair(count: start.count) { states, isBaseline in
            states.update(from: start, count: start.count)
            var changes = changes
            (isBaseline ? baseline_recur : kernels_recur)(states, &changes, Int64(rows), Int64(width), edges)
        }
        Self.expectSame(found)
    }

    @Test("they mix neighbours alike")
    func shifting() {
        let input = (0..<rows * width).map(Int16.init)
        let edges: [UInt8] = [1, 0, 2, 1, 2, 3, 3]
        var picked = [Int16](repeating: -1, count: input.count)
        var baseline = picked
        kernels_shift(input, Int64(rows), Int64(width), edges, &picked)
        baseline_shift(input, Int64(rows), Int64(width), edges, &baseline)
        #expect(picked == baseline)
        let (quarter, row) = (width / 4, width)
        #expect(Array(picked[row..<row + quarter]) == Array(input[0..<quarter]))
        #expect(
            Array(picked[row + quarter..<row + 2 * quarter]) == Array(input[2 * row + quarter..<2 * row + 2 * quarter]))
        #expect(Array(picked[row + 2 * quarter..<2 * row]) == Array(input[row + 2 * quarter..<2 * row]))
        #expect(picked[0..<quarter].allSatisfy { $0 == 0 })
        #expect(picked[2 * row + quarter..<2 * row + 2 * quarter].allSatisfy { $0 == 0 })
    }

    @Test("they bend and normalize alike")
    func bending() {
        var random = SeededGenerator(seed: 3)
        let start = (0..<rows * width).map { _ in Float.random(in: -9...9, using: &random) }
        let gates = (0..<2 * rows * width).map { _ in Float.random(in: -90...90, using: &random) }
        let found = Self.pair(count: start.count) { states, isBaseline in
            states.update(from: start, count: start.count)
            let (rows, width) = (Int64(rows), Int64(width))
            (isBaseline ? baseline_normalize : kernels_normalize)(states, rows, width)
            (isBaseline ? baseline_gate : kernels_gate)(states, gates, rows, width)
            (isBaseline ? baseline_silu : kernels_silu)(states, rows * width)
        }
        Self.expectSame(found)
    }

    @Test(
        "numbers are rounded to the nearest and kept within 16 bits",
        arguments: [(0.4, 0), (0.6, 1), (-0.6, -1), (1e9, 32767), (-1e9, -32767)] as [(Float, Int16)])
    func rounding(number: Float, rounded: Int16) {
        // More than a loop takes at once, and some numbers left over.
        let count = 41
        let input = [Float](repeating: number, count: count)
        var picked = [Int16](repeating: 7, count: count)
        var baseline = picked
        kernels_round(input, Int64(count), 1, &picked)
        baseline_round(input, Int64(count), 1, &baseline)
        #expect(picked == [Int16](repeating: rounded, count: count))
        #expect(baseline == picked)
    }

    /// What `run` writes with the loops that the machine picks, and with those for every machine.
    private static func pair(count: Int, _ run: (UnsafeMutablePointer<Float>, Bool) -> Void) -> ([Float], [Float]) {
        func result(_ isBaseline: Bool) -> [Float] {
            [Float](unsafeUninitializedCapacity: count) { buffer, written in
                guard let base = buffer.baseAddress else { return }
                base.initialize(repeating: .nan, count: count)
                run(base, isBaseline)
                written = count
            }
        }
        return (result(false), result(true))
    }

    /// The same but for the last bits: one machine rounds after a product, another only after the sum.
    private static func expectSame(_ pair: ([Float], [Float])) {
        for (picked, baseline) in zip(pair.0, pair.1) { #expect(abs(picked - baseline) < 1e-4) }
    }
}
