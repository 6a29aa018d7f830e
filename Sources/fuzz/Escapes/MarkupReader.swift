/// Reads one element of XML with one attribute, scalar by scalar.
enum MarkupReader {
    /// The attribute's value and the content of `<a b="…">…</a>`; nil where there is anything else.
    static func element(_ text: String) -> (attribute: String, content: String)? {
        var rest = Array(text.unicodeScalars)[...]
        guard let attribute = value(from: &rest, after: "<a b=\"", until: "\"", forbidding: "<"),
            let content = value(from: &rest, after: ">", until: "<", forbidding: ">\""),
            rest.elementsEqual("/a>".unicodeScalars)
        else { return nil }
        return (attribute, content)
    }

    private static func value(
        from rest: inout ArraySlice<Unicode.Scalar>, after opening: String, until end: Unicode.Scalar,
        forbidding forbidden: String
    ) -> String? {
        guard rest.starts(with: opening.unicodeScalars) else { return nil }
        rest = rest.dropFirst(opening.unicodeScalars.count)
        var value = String.UnicodeScalarView()
        while let scalar = rest.popFirst() {
            if scalar == end { return String(value) }
            if forbidden.unicodeScalars.contains(scalar) { return nil }
            guard scalar == "&" else {
                value.append(scalar)
                continue
            }
            let name = String(String.UnicodeScalarView(rest.prefix { $0 != ";" }))
            guard let named = reference(name) else { return nil }
            rest = rest.dropFirst(name.unicodeScalars.count + 1)
            value.append(named)
        }
        return nil
    }

    private static func reference(_ name: String) -> Unicode.Scalar? {
        switch name {
        case "amp": "&"
        case "lt": "<"
        case "gt": ">"
        case "quot": "\""
        case let name where name.hasPrefix("#x"): UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
        case let name where name.hasPrefix("#"): UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init)
        default: nil
        }
    }
}
