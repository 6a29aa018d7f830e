/// A chain of labels: what one label after another is worth, for the most likely sequence and for marginals.
struct LabelChain: Sendable {
    /// Number of labels.
    let labels: Int
    /// What label j after label i is worth, at `i * labels + j`.
    let transitions: [Float]

    init(labels: Int, transitions: [Float]) {
        self.labels = labels
        self.transitions = transitions
    }

    /// The best sequence of labels for `count` rows of scores, `stride` numbers apart.
    func best(_ scores: UnsafePointer<Float>, count: Int, stride: Int) -> [UInt8] {
        guard count > 0 else { return [] }
        var back = [UInt8](repeating: 0, count: count * labels)
        var current = (0..<labels).map { scores[$0] }
        var next = current
        for row in 1..<max(count, 1) {
            for label in 0..<labels {
                var best = current[0] + transitions[label]
                var from = 0
                for previous in 1..<labels {
                    let score = current[previous] + transitions[previous * labels + label]
                    if score > best { (best, from) = (score, previous) }
                }
                next[label] = best + scores[row * stride + label]
                back[row * labels + label] = UInt8(from)
            }
            swap(&current, &next)
        }
        var label = current.indices.max { current[$0] < current[$1] } ?? 0
        var path = [UInt8](repeating: 0, count: count)
        for row in (0..<count).reversed() {
            path[row] = UInt8(label)
            label = Int(back[row * labels + label])
        }
        return path
    }

}
