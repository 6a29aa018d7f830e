import Testing

@testable import Attribution

@Suite("Chains of labels")
struct LabelChainTests {
    @Test("the best sequence is the best of all sequences", arguments: 0..<40)
    func bruteForce(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let labels = 3
        let stride = 9
        let count = Int.random(in: 1...6, using: &random)
        let transitions = (0..<labels * labels).map { _ in Float.random(in: -2...2, using: &random) }
        let scores = (0..<count * stride).map { _ in Float.random(in: -2...2, using: &random) }
        let chain = LabelChain(labels: labels, transitions: transitions)
        func worth(_ path: [Int]) -> Float {
            path.indices.reduce(0) { sum, row in
                sum + scores[row * stride + path[row]]
                    + (row > 0 ? transitions[path[row - 1] * labels + path[row]] : 0)
            }
        }
        let all = (0..<count).reduce([[]]) { paths, _ in paths.flatMap { path in (0..<labels).map { path + [$0] } } }
        let found = chain.best(scores, count: count, stride: stride).map(Int.init)
        let best = all.map(worth).max() ?? 0
        #expect(abs(worth(found) - best) < 1e-4)
    }

    @Test("of equal labels the first is taken, and nothing has no labels")
    func ties() {
        let chain = LabelChain(labels: 2, transitions: [0, 0, 0, 0])
        let scores = [Float](repeating: 0, count: 2 * LabelChain.lanes)
        #expect(chain.best(scores, count: 2, stride: LabelChain.lanes) == [0, 0])
        #expect(chain.best(scores, count: 0, stride: LabelChain.lanes) == [])
    }

    @Test(
        "labels become spans",
        arguments: [
            ([], []),
            ([0, 0], []),
            ([1, 2, 2, 0], ["0 10..<13"]),
            ([1, 1, 2], ["0 10..<11", "0 11..<13"]),
            ([2, 2, 0, 2], ["0 10..<12", "0 13..<14"]),
            ([1, 4, 4, 6], ["0 10..<11", "1 11..<13", "2 13..<14"]),
            ([5, 6, 0, 6, 5], ["2 10..<12", "2 13..<14", "2 14..<15"]),
        ] as [([UInt8], [String])])
    func spans(labels: [UInt8], spans: [String]) {
        #expect(LabelSpans.all(labels, origin: 10).map { "\($0.role) \($0.range)" } == spans)
    }
}
