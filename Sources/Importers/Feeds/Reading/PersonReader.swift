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
            case .elements(let path): fields.elements(path).compactMap(Self.person)
            case .written(let term):
                fields.elements(FeedPath(term)).compactMap { WrittenPerson($0.textContent)?.name }
            }
        var known: Set<String> = []
        return names.prefix(FeedLimits.authors).filter { known.insert($0).inserted }
    }

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
