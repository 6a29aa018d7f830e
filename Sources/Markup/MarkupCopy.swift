import Clibxml2

/// Copies libxml2's tree node by node, in the order of the document.
struct MarkupCopy {
    private var nodes: [MarkupStore.Node] = []
    private var names: [String] = []
    private var numbers: [String: Int32] = [:]
    /// Numbers of names by where libxml2 keeps them: its dictionary has each name once.
    private var known: [UnsafePointer<xmlChar>: Int32] = [:]
    private var attributes: [MarkupTree.Attribute] = []
    private var texts: [UInt8] = []
    /// For each element that is open, its place and that of what was added last to it; -1 where it is empty.
    private var open: [(place: Int32, last: Int32)] = []

    /// What was copied.
    var store: MarkupStore { MarkupStore(nodes: nodes, names: names, attributes: attributes, texts: texts) }

    /// Adds an element with all that stands in it.
    mutating func add(_ root: xmlNodePtr) {
        var current: xmlNodePtr? = root
        while let node = current, nodes.count < MarkupLimits.maximumNodes {
            let isElement = node.pointee.type == XML_ELEMENT_NODE
            if isElement { addElement(node) } else { addText(node) }
            if isElement, let child = node.pointee.children, open.count < MarkupLimits.maximumDepth {
                current = child
                continue
            }
            if isElement { open.removeLast() }
            current = following(node, in: root)
        }
    }

    /// Adds an element behind all that stands in the outermost one.
    mutating func addInside(_ element: xmlNodePtr) {
        guard !nodes.isEmpty else { return add(element) }
        var last = nodes[0].first
        while last >= 0, nodes[Int(last)].next >= 0 { last = nodes[Int(last)].next }
        open.append((0, last))
        add(element)
        open.removeLast()
    }

    /// The node behind `node` and all that stands in it; closes the elements that end there.
    private mutating func following(_ node: xmlNodePtr, in root: xmlNodePtr) -> xmlNodePtr? {
        var node = node
        while node != root {
            if let next = node.pointee.next { return next }
            guard let parent = node.pointee.parent else { return nil }
            node = parent
            open.removeLast()
        }
        return nil
    }

    private mutating func addElement(_ node: xmlNodePtr) {
        let start = attributes.count
        var next = node.pointee.properties
        while let attribute = next {
            add(attribute)
            next = attribute.pointee.next
        }
        let place = append(
            name: number(of: node.pointee.name), namespace: namespace(of: node), range: start..<attributes.count)
        open.append((place, -1))
    }

    private mutating func addText(_ node: xmlNodePtr) {
        let type = node.pointee.type
        guard type == XML_TEXT_NODE || type == XML_CDATA_SECTION_NODE, let content = node.pointee.content, !open.isEmpty
        else { return }
        let start = texts.count
        texts += UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content)))
        _ = append(name: -1, namespace: -1, range: start..<texts.count)
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

    private mutating func add(_ attribute: xmlAttrPtr) {
        guard let name = attribute.pointee.name else { return }
        let prefix = attribute.pointee.ns.flatMap(\.pointee.prefix).map { String(cString: $0) }
        var value = ""
        var next = attribute.pointee.children
        while let part = next {
            if let content = part.pointee.content { value += String(cString: content) }
            next = part.pointee.next
        }
        attributes.append(MarkupTree.Attribute(name: String(cString: name), prefix: prefix, value: value))
    }

    /// The number of an element's namespace; that of the prefix where none is declared, which libxml2 leaves in the name.
    private mutating func namespace(of node: xmlNodePtr) -> Int32 {
        if let address = node.pointee.ns?.pointee.href { return number(of: String(cString: address)) }
        guard let name = node.pointee.name, let colon = strchr(name, 0x3A) else { return -1 }
        return number(of: String(decoding: UnsafeBufferPointer(start: name, count: colon - name), as: UTF8.self))
    }

    private func strchr(_ text: UnsafePointer<xmlChar>, _ byte: xmlChar) -> UnsafePointer<xmlChar>? {
        var place = text
        while place.pointee != 0 {
            if place.pointee == byte { return place }
            place += 1
        }
        return nil
    }

    /// The number of an element's name, without a prefix that libxml2 left in it.
    private mutating func number(of name: UnsafePointer<xmlChar>?) -> Int32 {
        guard let name else { return number(of: "") }
        if let number = known[name] { return number }
        let local = strchr(name, 0x3A).map { $0 + 1 } ?? name
        let number = number(of: String(cString: local))
        known[name] = number
        return number
    }

    private mutating func number(of name: String) -> Int32 {
        if let number = numbers[name] { return number }
        let number = Int32(names.count)
        names.append(name)
        numbers[name] = number
        return number
    }
}
