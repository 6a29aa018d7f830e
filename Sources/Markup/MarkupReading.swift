import Clibxml2

/// Reads documents with libxml2 and copies what it made of them.
enum MarkupReading {
    private static let started: Void = xmlInitParser()

    /// The outermost element of a page.
    static func tree(ofHTML bytes: [UInt8], encoding: String?) -> MarkupTree.Element? {
        started
        let page = PageEncoding(bytes.prefix(MarkupLimits.maximumBytes), named: encoding)
        let options = HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
        // Without it what stands further in than 256 elements ends the reading; how far the copy goes is limited by itself.
        let huge = UInt32(XML_PARSE_HUGE.rawValue)
        let flags = Int32(options | HTML_PARSE_NONET.rawValue | huge)
        let isWide = page.encoding.uppercased().hasPrefix("UTF-16")
        let bytes = isWide ? Array(page.bytes) : PageBytes.readable(page.bytes)
        let document = bytes.withUnsafeBytes { buffer in
            htmlReadMemory(
                buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), nil, page.encoding, flags)
        }
        return copied(document)
    }

    /// The outermost element of XML.
    static func tree(ofXML bytes: [UInt8], encoding: String?) -> MarkupTree.Element? {
        started
        let options =
            XML_PARSE_RECOVER.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
            | XML_PARSE_NOCDATA.rawValue
        let flags = Int32(options | XML_PARSE_NONET.rawValue)
        let known = encoding.flatMap { PageEncoding.isKnown($0) ? $0 : nil }
        let whole = bytes.prefix(MarkupLimits.maximumBytes)
        // Encodings of two or four bytes have NULs among the first.
        let isWide =
            whole.prefix(4).contains(0) || whole.starts(with: [0xFE, 0xFF]) || whole.starts(with: [0xFF, 0xFE])
        let document = (isWide ? Array(whole) : PageBytes.readable(whole)).withUnsafeBytes { buffer in
            xmlReadMemory(
                buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), nil, known, flags)
        }
        return copied(document)
    }

    /// What libxml2 made, copied; the original is freed.
    private static func copied(_ document: xmlDocPtr?) -> MarkupTree.Element? {
        guard let document else { return nil }
        defer { xmlFreeDoc(document) }
        guard let root = xmlDocGetRootElement(document) else { return nil }
        var copy = MarkupCopy()
        copy.add(root)
        // What follows the end of the outermost element is taken for a part of it.
        var next = root.pointee.next
        while let sibling = next {
            if sibling.pointee.type == XML_ELEMENT_NODE { copy.addInside(sibling) }
            next = sibling.pointee.next
        }
        let store = copy.store
        return store.nodes.isEmpty ? nil : MarkupTree.Element(store: store, index: 0)
    }
}
