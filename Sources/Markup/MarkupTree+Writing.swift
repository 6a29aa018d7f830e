extension MarkupTree.Element {
    /// What stands in it as markup: elements with their attributes, texts with their signs escaped.
    public var innerHTML: String {
        var written = ""
        var open: [Int] = []
        for inside in store.insides(of: index) {
            while let last = open.last, last != Int(store.nodes[inside].parent) { close(&open, &written) }
            if store.nodes[inside].isText {
                written += Self.escaped(String(decoding: store.texts[store.nodes[inside].range], as: UTF8.self))
            } else {
                let element = MarkupTree.Element(store: store, index: inside)
                written += "<" + element.name
                for attribute in element.attributes {
                    let prefix = attribute.prefix.map { $0 + ":" } ?? ""
                    written += " \(prefix)\(attribute.name)=\"\(Self.escaped(attribute.value))\""
                }
                written += ">"
                open.append(inside)
            }
        }
        while !open.isEmpty { close(&open, &written) }
        return written
    }

    private func close(_ open: inout [Int], _ written: inout String) {
        guard let last = open.popLast() else { return }
        let name = MarkupTree.Element(store: store, index: last).name
        if store.nodes[last].first >= 0 || !Self.emptyElements.contains(name) { written += "</\(name)>" }
    }

    /// HTML's elements that have no end tag.
    private static let emptyElements: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]

    private static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { "&<>\"".utf8.contains($0) }) else { return text }
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
