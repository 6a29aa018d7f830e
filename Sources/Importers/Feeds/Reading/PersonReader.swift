import Markup

/// Reads who wrote an entry.
struct PersonReader {
    let fields: FeedFields

    /// The names that the first of `sources` has, each once, in order.
    func names(_ sources: [PersonSource]) -> [String] {
        sources.firstValue { source in
            let names = found(source)
            return names.isEmpty ? nil : names
        } ?? []
    }

    private func found(_ source: PersonSource) -> [String] {
        let names: [String] =
            switch source {
            case .elements(let term): elements(term).compactMap(Self.person)
            case .written(let term): elements(term).compactMap { WrittenPerson($0.textContent)?.name }
            }
        var known: Set<String> = []
        return names.prefix(FeedLimits.authors).filter { known.insert($0).inserted }
    }

    private func elements(_ term: FeedTerm) -> [MarkupTree.Element] { fields.elements(FeedPath(term)) }

    /// A person with elements for the name and the address; or without any, as programs write that know RSS better.
    private static func person(_ element: MarkupTree.Element) -> String? {
        let parts = element.childElements
        for part in ["name", "title", "email"] {
            let text = parts.firstValue { $0.lowercasedName == part ? $0.textContent.knownText : nil }
            if let text { return PlainTitle.text(ofHTML: text) }
        }
        return parts.isEmpty ? WrittenPerson(element.textContent)?.name : nil
    }
}

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
