import NetworkKernels

/// A chain of labels: what one label after another is worth, for the most likely sequence and for marginals.
struct LabelChain: Sendable {
    /// Number of labels.
    let labels: Int
    /// What label j after label i is worth, at `i * labels + j`.
    let transitions: [Float]
    /// The same with rows of ``lanes`` numbers, as the kernel takes it.
    private let rows: [Float]

    /// Most labels, and fewest numbers from one row of scores to the next.
    static let lanes = 8

    /// Makes a chain of at most ``lanes`` labels.
    init(labels: Int, transitions: [Float]) {
        self.labels = labels
        self.transitions = transitions
        let padding = repeatElement(Float(0), count: Self.lanes - labels)
        rows = (0..<labels).flatMap { transitions[$0 * labels..<($0 + 1) * labels] + padding }
    }

    /// The best sequence of labels for `count` rows of scores, `stride` numbers apart, at least ``lanes``.
    func best(_ scores: [Float], count: Int, stride: Int) -> [UInt8] {
        precondition(stride >= Self.lanes && scores.count >= count * stride)
        return [UInt8](unsafeUninitializedCapacity: count) { path, pathCount in
            pathCount = count
            guard let path = path.baseAddress else { return }
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count * Self.lanes) { back in
                guard let back = back.baseAddress else { return }
                kernels_best_labels(scores, Int64(count), Int64(stride), rows, Int64(labels), back, path)
            }
        }
    }
}
