import NetworkKernels
import Testing

@Suite("Kernels")
struct KernelTests {
    private let rows = 7
    private let width = 48

    @Test("the loops that this machine picks multiply as those for every machine do")
    func multiplication() {
        var random = SeededGenerator(seed: 1)
        let (taps, dilation, outputs) = (3, 2, 32)
        let input = (0..<(rows + 4) * width).map { _ in Int16.random(in: -3000...3000, using: &random) }
        let weights = (0..<taps * width * outputs).map { _ in Int16.random(in: -900...900, using: &random) }
        let bias = (0..<outputs).map { _ in Float.random(in: -1...1, using: &random) }
        let found = Self.pair(count: rows * outputs) { output, isBaseline in
            (isBaseline ? baseline_multiply : kernels_multiply)(
                input, Int64(rows), Int64(width), Int64(taps), Int64(dilation), weights, bias, 1e-6, Int64(outputs),
                output)
        }
        Self.expectSame(found)
    }

    @Test("they add rows up alike")
    func sums() {
        var random = SeededGenerator(seed: 2)
        let table = (0..<40 * width).map { _ in Int8.random(in: -127...127, using: &random) }
        let places = (0..<30).map { _ in Int32.random(in: 0..<40, using: &random) }
        let found = Self.pair(count: width) { output, isBaseline in
            (isBaseline ? baseline_sum_rows : kernels_sum_rows)(
                table, places, Int64(places.count), Int64(width), 0.5, output)
        }
        Self.expectSame(found)
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
        let input = [Float](repeating: number, count: 9)
        var picked = [Int16](repeating: 7, count: 9)
        var baseline = picked
        kernels_round(input, 9, 1, &picked)
        baseline_round(input, 9, 1, &baseline)
        #expect(picked == [Int16](repeating: rounded, count: 9))
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
