import Markup

/// Reads the addresses of a feed or an entry.
struct LinkReader {
    let fields: FeedFields
    let base: WebAddress?

    /// The address that the first of `sources` has, resolved against the base.
    func link(_ sources: [LinkSource]) -> String? { sources.firstValue { link($0) } }

    private func link(_ source: LinkSource) -> String? {
        switch source {
        // Where there are several, the last one is the correction of the others.
        case .text(let term): elements(term).reversed().firstValue { written($0) }
        case .attribute(let term, let name):
            elements(term).firstValue { element in
                element.anyCaseAttribute(name).flatMap { resolved($0, in: element) }
            }
        case .ownAttribute(let name): fields.owner.anyCaseAttribute(name).flatMap { resolved($0, in: fields.owner) }
        case .reference(let term, let relations): reference(elements(term), relations)
        case .permalink(let term): elements(term).firstValue { permalink($0) }
        }
    }

    private func elements(_ term: FeedTerm) -> [MarkupTree.Element] { fields.elements(FeedPath(term)) }

    private func resolved(_ text: String, in element: MarkupTree.Element) -> String? {
        WebAddress(text)?.resolved(against: element.base(base)).text
    }

    private func written(_ element: MarkupTree.Element) -> String? {
        if let link = resolved(element.textContent, in: element) { return link }
        guard Self.relation(of: element) == "alternate" else { return nil }
        return element.anyCaseAttribute("href").flatMap { resolved($0, in: element) }
    }

    /// The first of the links with such a relation, and rather one to a page than one to something else.
    private func reference(_ links: [MarkupTree.Element], _ relations: Set<String>) -> String? {
        let found = links.filter { link in
            link.attribute("href")?.knownText != nil && relations.contains(Self.relation(of: link))
        }
        let page = found.first { $0.attribute("type").map(Self.isPage) ?? true } ?? found.first
        return page.flatMap { page in page.attribute("href").flatMap { resolved($0, in: page) } }
    }

    /// A relation may be written as the address that IANA gives it; none is "alternate" (RFC 4287, 4.2.7.2).
    private static func relation(of link: MarkupTree.Element) -> String {
        let written = link.attribute("rel")?.knownText?.lowercased() ?? "alternate"
        return written.split(separator: "/").last.map(String.init) ?? written
    }

    private static func isPage(_ type: String) -> Bool {
        let type = type.lowercased()
        return type.hasPrefix("text/html") || type.hasPrefix("application/xhtml")
    }

    private func permalink(_ element: MarkupTree.Element) -> String? {
        let isPermalink = element.anyCaseAttribute("isPermaLink").map { $0.lowercased() != "false" } ?? true
        guard isPermalink, let address = WebAddress(element.textContent), address.authority != nil else { return nil }
        return address.text
    }
}
