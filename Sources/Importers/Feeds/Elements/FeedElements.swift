import Markup

/// The elements of a feed that stand for it and for its entries, each with the address that its links are relative to.
struct FeedElements {
    typealias Placed = (element: MarkupTree.Element, base: WebAddress?)

    /// The element that what is said of the feed stands in.
    let channel: Placed
    /// The entries in document order, at most ``FeedLimits/entries``.
    let entries: [Placed]

    /// Looks for them everywhere, since feeds that are not well formed nest them in each other.
    ///
    /// - Parameter namespace: that of the feed's outermost element.
    init(root: MarkupTree.Element, base: WebAddress?, entry: FeedTerm, channel: FeedTerm?, _ namespace: String?) {
        var found: Placed?
        var entries: [Placed] = []
        var waiting: [Placed] = [(root, root.base(base))]
        let outermost = waiting[0]
        while let (element, base) = waiting.popLast(), entries.count < FeedLimits.entries {
            let term = element.term(root: namespace)
            if term == entry { entries.append((element, base)) }
            if found == nil, term == channel { found = (element, base) }
            for child in element.childElements.reversed() { waiting.append((child, child.base(base))) }
        }
        self.channel = found ?? outermost
        self.entries = entries
    }
}
