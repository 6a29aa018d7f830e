import Markup

extension MarkupTree.Element {
    /// The elements in it as they are written, or else its text.
    var writtenContent: String { hasElements ? innerHTML : textContent }

    /// Its name as feeds understand it.
    func term(root: String?) -> FeedTerm {
        FeedTerm(FeedVocabulary(namespace: namespace, root: root), lowercasedName)
    }

    /// Its name in lower case.
    var lowercasedName: String {
        name.utf8.contains { (0x41...0x5A).contains($0) } ? name.lowercased() : name
    }

    /// An attribute by its name, which may be written in capitals.
    func anyCaseAttribute(_ name: String) -> String? { attribute(name) ?? attribute(name.uppercased()) }

    /// The address that links in it are relative to, which `xml:base` says.
    ///
    /// - Parameter around: that of the element which this one stands in.
    func base(_ around: WebAddress?) -> WebAddress? {
        guard let written = attribute("xml:base").flatMap(WebAddress.init) else { return around }
        let base = written.resolved(against: around)
        // No address is relative to one without a host, such as a script.
        return base.authority == nil ? around : base
    }
}

extension String {
    /// Without the white space around it; nil where nothing is left.
    var knownText: String? {
        guard let first = utf8.firstIndex(where: { $0 > 0x20 }), let last = utf8.lastIndex(where: { $0 > 0x20 }) else {
            return nil
        }
        return String(self[first...last])
    }
}

extension Sequence {
    /// The first value that an element gives.
    func firstValue<Value>(_ value: (Element) -> Value?) -> Value? {
        for element in self { if let found = value(element) { return found } }
        return nil
    }
}
