internal import XMLShim

/// Reads documents with libxml2.
enum MarkupReading {
    private static let options = XML_SHIM_RECOVER | XML_SHIM_NO_ERRORS | XML_SHIM_NO_WARNINGS | XML_SHIM_NO_NETWORK
    /// What stands further in than 256 elements would end the reading; how deep a tree gets is limited by itself.
    private static let pageOptions = Int32(options | XML_SHIM_NO_DEPTH_LIMIT)
    private static let xmlOptions = Int32(options | XML_SHIM_CDATA_AS_TEXT)

    /// The outermost element of a page.
    static func tree(ofHTML bytes: [UInt8], encoding: String?) -> MarkupTree.Element? {
        guard MarkupLibrary.problem == nil else { return nil }
        let page = PageEncoding(bytes.prefix(MarkupLimits.maximumBytes), named: encoding)
        let (bytes, encoding) = page.unified
        let isWide = encoding.uppercased().hasPrefix("UTF-16")
        let readable = isWide ? Array(bytes) : PageBytes.readable(bytes)
        let store = readable.withUnsafeBufferPointer {
            PageReading.store(of: $0, encoding: encoding, options: pageOptions)
        }
        return tree(of: store)
    }

    /// The outermost element of XML.
    static func tree(ofXML bytes: [UInt8], encoding: String?) -> MarkupTree.Element? {
        guard MarkupLibrary.problem == nil else { return nil }
        let known = encoding.flatMap { PageEncoding.isKnown($0) ? $0 : nil }
        let whole = bytes.prefix(MarkupLimits.maximumBytes)
        // Encodings of two or four bytes have NULs among the first.
        let isWide =
            whole.prefix(4).contains(0) || whole.starts(with: [0xFE, 0xFF]) || whole.starts(with: [0xFF, 0xFE])
        let document = (isWide ? Array(whole) : PageBytes.readable(whole)).withUnsafeBytes { buffer in
            xml_shim_read_xml(
                buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), known, xmlOptions)
        }
        return copied(document)
    }

    /// What libxml2 made, copied; the original is freed.
    private static func copied(_ document: OpaquePointer?) -> MarkupTree.Element? {
        guard let document else { return nil }
        defer { xml_shim_delete(document) }
        guard let root = xml_shim_root(document) else { return nil }
        var copy = MarkupCopy()
        copy.add(root)
        var next = root.pointee.next
        while let sibling = next {
            if sibling.pointee.isElement { copy.add(sibling) }
            next = sibling.pointee.next
        }
        return tree(of: copy.store)
    }

    private static func tree(of store: MarkupStore) -> MarkupTree.Element? {
        store.nodes.isEmpty ? nil : MarkupTree.Element(store: store, index: 0)
    }
}
