import Clibxml2

/// Reads documents with libxml2 and copies what it made of them.
enum MarkupReading {
    private static let started: Void = xmlInitParser()

    /// The outermost element of a page.
    static func tree(ofHTML bytes: [UInt8], encoding: String?) -> MarkupTree.Element? {
        started
        let page = PageEncoding(bytes.prefix(MarkupLimits.maximumBytes), named: encoding)
        let options = HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
        let flags = Int32(options | HTML_PARSE_NONET.rawValue)
        let document = page.bytes.withUnsafeBytes { buffer in
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
        let known = encoding.flatMap { xmlFindCharEncodingHandler($0) == nil ? nil : $0 }
        let document = bytes.prefix(MarkupLimits.maximumBytes).withUnsafeBytes { buffer in
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
        let store = copy.store
        return store.nodes.isEmpty ? nil : MarkupTree.Element(store: store, index: 0)
    }
}
