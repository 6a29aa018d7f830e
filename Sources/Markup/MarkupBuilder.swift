/// Puts a tree together from elements and texts in the order of the document.
struct MarkupBuilder {
    private var nodes: [MarkupStore.Node] = []
    private var names: [String] = []
    private var numbers: [String: Int32] = [:]
    private var attributes: [MarkupStore.Attribute] = []
    private var texts: [UInt8] = []
    /// For each element that is open, its place and that of what was added last to it; -1 where it is empty.
    private var open: [(place: Int32, last: Int32)] = []
    /// Number of the first attribute of the element that begins next.
    private var attributeStart = 0
    /// What was added last to the outermost element; nil until that has ended.
    private var lastInRoot: Int32?
    /// Whether control characters stand for signs of Windows-1252.
    private let replacesControls: Bool
    /// Elements that are open and left out, because of ``MarkupLimits``.
    private var skippedCount = 0

    /// Begins with nothing.
    ///
    /// - Parameter replacesControls: whether U+0080 to U+009F stand for what Windows-1252 has there, as in pages.
    init(replacesControls: Bool = false) { self.replacesControls = replacesControls }

    /// What was put together.
    var store: MarkupStore { MarkupStore(nodes: nodes, names: names, attributes: attributes, texts: texts) }

    /// Whether another node may be added.
    private var hasRoom: Bool {
        skippedCount == 0 && open.count < MarkupLimits.maximumDepth && nodes.count < MarkupLimits.maximumNodes
    }

    /// Makes room for the texts and values of a document of so many bytes.
    mutating func reserve(_ count: Int) { texts.reserveCapacity(count) }

    /// Adds an attribute to the element that begins next; names by their numbers, -1 for no prefix.
    mutating func addAttribute(_ name: Int32, prefix: Int32, value: UnsafeBufferPointer<UInt8>) {
        let start = texts.count
        add(value)
        attributes.append(MarkupStore.Attribute(name: name, prefix: prefix, value: start..<texts.count))
    }

    /// Begins an element. Anything after the end of the outermost element becomes part of it.
    mutating func begin(_ name: Int32, namespace: Int32) {
        guard hasRoom else {
            attributes.removeSubrange(attributeStart...)
            skippedCount += 1
            return
        }
        if let lastInRoot, open.isEmpty { open.append((0, lastInRoot)) }
        let place = append(name: name, namespace: namespace, range: attributeStart..<attributes.count)
        open.append((place, -1))
        attributeStart = attributes.count
    }

    /// Adds a text to the element that is open; nothing outside of all elements.
    mutating func addText(_ text: UnsafeBufferPointer<UInt8>) {
        guard !text.isEmpty, hasRoom, let parent = open.last else { return }
        let start = texts.count
        add(text)
        let last = Int(parent.last)
        if last >= 0, nodes[last].isText, nodes[last].range.upperBound == start {
            nodes[last].range = nodes[last].range.lowerBound..<texts.count
        } else {
            _ = append(name: -1, namespace: -1, range: start..<texts.count)
        }
    }

    /// Ends the element that began last.
    mutating func end() {
        guard skippedCount == 0 else {
            skippedCount -= 1
            return
        }
        guard let ended = open.popLast() else { return }
        if ended.place == 0 {
            lastInRoot = ended.last
        } else if lastInRoot != nil, open.count == 1 {
            lastInRoot = open.removeLast().last
        }
    }

    private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
        let start = texts.count
        texts += bytes
        if replacesControls { Windows1252.replaceControls(in: &texts, from: start) }
    }

    private mutating func append(name: Int32, namespace: Int32, range: Range<Int>) -> Int32 {
        let place = Int32(nodes.count)
        nodes.append(
            MarkupStore.Node(name: name, namespace: namespace, parent: open.last?.place ?? -1, range: range))
        if let parent = open.last {
            if parent.last < 0 {
                nodes[Int(parent.place)].first = place
            } else {
                nodes[Int(parent.last)].next = place
            }
            open[open.count - 1].last = place
        }
        return place
    }

    /// The number of a name.
    mutating func number(of name: String) -> Int32 {
        if let number = numbers[name] { return number }
        let number = Int32(names.count)
        names.append(name)
        numbers[name] = number
        return number
    }
}
