/// A person as people write one: a name, an email address, or both.
struct WrittenPerson: Hashable, Sendable {
    /// The name, or the address where there is no name.
    let name: String

    /// Reads "mail (Name)", "Name (mail)", "Name <mail>", "mail", "Name"; nil where nothing is written.
    init?(_ text: String) {
        guard let text = PlainTitle.text(ofHTML: text, keepingAngles: true) else { return nil }
        let (outer, inner) = Self.parts(text)
        guard let inner else {
            name = outer
            return
        }
        switch (Self.isMail(outer), Self.isMail(inner)) {
        case (_, true) where !outer.isEmpty: name = Self.unquoted(outer)
        case (true, false) where !inner.isEmpty: name = Self.unquoted(inner)
        case (false, false) where !outer.isEmpty: name = text
        default: name = inner.isEmpty ? outer : inner
        }
        guard !name.isEmpty else { return nil }
    }

    /// What stands before the brackets at the end, and what in them.
    private static func parts(_ text: String) -> (outer: String, inner: String?) {
        for (opening, closing) in [("(", ")"), ("<", ">")] as [(Character, Character)] {
            guard text.last == closing, let start = text.lastIndex(of: opening) else { continue }
            let inner = text[text.index(after: start)...].dropLast()
            return (text[..<start].description.knownText ?? "", String(inner).knownText ?? "")
        }
        return (text, nil)
    }

    private static func isMail(_ text: String) -> Bool {
        text.utf8.contains(UInt8(ascii: "@")) && !text.utf8.contains(0x20)
    }

    private static func unquoted(_ name: String) -> String {
        guard name.count > 2, name.first == "\"", name.last == "\"" else { return name }
        return String(name.dropFirst().dropLast())
    }
}
