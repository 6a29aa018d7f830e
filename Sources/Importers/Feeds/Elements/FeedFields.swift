import Markup

/// The elements of a feed or an entry, by their terms, in document order.
struct FeedFields {
    private let fields: [(term: FeedTerm, element: MarkupTree.Element)]
    /// The element that they stand in.
    let owner: MarkupTree.Element
    private let root: String?

    /// The elements directly in `owner`.
    ///
    /// - Parameter root: the namespace of the feed's outermost element.
    init(of owner: MarkupTree.Element, root: String?) {
        self.owner = owner
        self.root = root
        fields = owner.childElements.map { ($0.term(root: root), $0) }
    }

    /// The elements that `path` leads to: one step a term.
    func elements(_ path: FeedPath) -> [MarkupTree.Element] {
        let found = fields.compactMap { $0.term == path.first ? $0.element : nil }
        guard let second = path.second else { return found }
        return found.flatMap { $0.childElements.filter { $0.term(root: root) == second } }
    }
}

/// Where a field is found: in an element, or in an element within one.
struct FeedPath: Hashable, Sendable {
    let first: FeedTerm
    let second: FeedTerm?

    init(_ first: FeedTerm, _ second: FeedTerm? = nil) {
        self.first = first
        self.second = second
    }
}
