internal import XMLShim

/// Copies libxml2's tree of XML node by node, in the order of the document.
struct MarkupCopy {
    typealias SourceNode = UnsafeMutablePointer<xml_shim_node>

    private var builder = MarkupBuilder()
    private var names = NameNumbers()

    /// What was copied.
    var store: MarkupStore { builder.store }

    /// Adds an element with all that stands in it.
    mutating func add(_ root: SourceNode) {
        var current: SourceNode? = root
        while let node = current {
            if node.pointee.isElement {
                begin(node)
                if let child = node.pointee.first_child {
                    current = child
                    continue
                }
                builder.end()
            } else if node.pointee.isText, let content = node.pointee.content {
                builder.addText(Self.bytes(content))
            }
            current = following(node, in: root)
        }
    }

    /// The node behind `node` and all that stands in it; ends the elements that end there.
    private mutating func following(_ node: SourceNode, in root: SourceNode) -> SourceNode? {
        var node = node
        while node != root {
            if let next = node.pointee.next { return next }
            guard let parent = node.pointee.parent else { return nil }
            node = parent
            builder.end()
        }
        return nil
    }

    private mutating func begin(_ node: SourceNode) {
        var next = node.pointee.attributes
        while let attribute = next {
            add(attribute)
            next = attribute.pointee.next
        }
        guard let name = node.pointee.name else { return builder.begin(builder.number(of: ""), namespace: -1) }
        let numbers = names.element(name, in: &builder)
        let address = node.pointee.name_space?.pointee.address
        builder.begin(
            numbers.local, namespace: address.map { builder.number(of: String(cString: $0)) } ?? numbers.prefix)
    }

    private mutating func add(_ attribute: UnsafeMutablePointer<xml_shim_attribute>) {
        guard let name = attribute.pointee.name else { return }
        var value: [UInt8] = []
        var next = attribute.pointee.first_child
        while let part = next {
            if let content = part.pointee.content { value += Self.bytes(content) }
            next = part.pointee.next
        }
        let prefix = attribute.pointee.name_space?.pointee.prefix
        let number = names.attribute(name, in: &builder)
        let prefixNumber = prefix.map { builder.number(of: String(cString: $0)) } ?? -1
        value.withUnsafeBufferPointer { builder.addAttribute(number, prefix: prefixNumber, value: $0) }
    }

    private static func bytes(_ text: UnsafePointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: text, count: xml_shim_length(text))
    }
}

extension xml_shim_node {
    /// Whether it is an element.
    var isElement: Bool { type == Int32(XML_SHIM_ELEMENT) }

    fileprivate var isText: Bool { type == Int32(XML_SHIM_TEXT) || type == Int32(XML_SHIM_CDATA) }
}
