extension MarkupTree.Element {
    /// The elements directly in it, in order; no text is copied.
    public var childElements: [MarkupTree.Element] {
        var elements: [MarkupTree.Element] = []
        var next = Int(store.nodes[index].first)
        while next >= 0 {
            if !store.nodes[next].isText { elements.append(MarkupTree.Element(store: store, index: next)) }
            next = Int(store.nodes[next].next)
        }
        return elements
    }

    /// Whether an element stands directly in it.
    public var hasElements: Bool {
        var next = Int(store.nodes[index].first)
        while next >= 0 {
            if !store.nodes[next].isText { return true }
            next = Int(store.nodes[next].next)
        }
        return false
    }
}
