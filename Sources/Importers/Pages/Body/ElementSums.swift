/// Sums of the blocks' values over all that stands in each element.
struct ElementSums {
    private var sums: [Double]

    /// Sums up values, one a block. Linear.
    init(_ tree: PageTree, _ blocks: [TextBlock], _ values: [Double]) {
        sums = [Double](repeating: 0, count: tree.count)
        for (block, value) in zip(blocks, values) { sums[block.element] += value }
        for place in sums.indices.reversed() {
            if let parent = tree.parent(of: place) { sums[parent] += sums[place] }
        }
    }

    /// The sum of the element at `place`.
    subscript(place: Int) -> Double { sums[place] }
}
