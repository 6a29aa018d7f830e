/// How much of a page's text stands under elements that bear the same names.
///
/// Where a page is cut into pieces of one class, each piece has little of the text.
struct NameShares {
    private var sums: [String: Double] = [:]
    private let tree: PageTree
    private let own: [Surroundings]

    /// Sums up over the elements whose names tell something. Linear.
    init(_ tree: PageTree, _ own: [Surroundings], _ good: ElementSums) {
        (self.tree, self.own) = (tree, own)
        for place in own.indices where isNamed(place) && good[place] > 0 {
            guard let name = name(of: place), tree.parent(of: place).flatMap(self.name) != name else { continue }
            sums[name, default: 0] += good[place]
        }
    }

    /// The sum for all elements with the names of that at `place`; 0 where its names tell nothing.
    func sum(of place: Int) -> Double { isNamed(place) ? name(of: place).flatMap { sums[$0] } ?? 0 : 0 }

    private func isNamed(_ place: Int) -> Bool {
        !own[place].isDisjoint(with: [.fringe, .furniture, .caption, .byline, .body])
    }

    private func name(of place: Int) -> String? { tree.attribute("class", of: place) }
}
