import Foundation
import NewsModel
import PlainText

/// What a page says of its article in JSON-LD, with the terms of schema.org.
enum LinkedData {
    /// The facts of the page's first article.
    static func facts(of tree: PageTree) -> PageFacts {
        let items = scripts(of: tree).flatMap(items(in:))
        guard let article = items.filter(\.isArticle).max(by: { $0.richness < $1.richness }) else {
            var facts = PageFacts()
            let page = items.first { $0.types.contains { $0.hasSuffix("WebPage") } }
            facts.date = page?.date
            facts.language = page?.text("inLanguage").flatMap(Language.init(tag:))
            facts.site = items.first { $0.types.contains("WebSite") }?.text("name")
            return facts
        }
        let named = Dictionary(items.compactMap { item in item.identifier.map { ($0, item) } }) { first, _ in first }
        return article.facts(named: named)
    }

    /// The contents of the page's scripts of JSON-LD.
    private static func scripts(of tree: PageTree) -> [String] {
        (0..<tree.count).filter { place in
            tree.tags[place] == .unread && tree.name(of: place) == "script"
                && tree.attribute("type", of: place)?.lowercased().hasPrefix("application/ld+json") == true
        }.prefix(maximumScripts).map { tree.outline.textContent(of: $0) }
    }

    /// A page with more of them is not made by hand or by any program for news.
    private static let maximumScripts = 64
    /// Things within things, further in than any vocabulary has them.
    private static let maximumDepth = 8

    /// All things that a script describes, those within others, too.
    private static func items(in script: String) -> [LinkedItem] {
        guard let value = LenientJSON.value(of: script) else { return [] }
        var items: [LinkedItem] = []
        var waiting: [(value: Any, depth: Int)] = [(value, 0)]
        var next = 0
        while next < waiting.count {
            let (value, depth) = waiting[next]
            next += 1
            if let list = value as? [Any] {
                if depth < maximumDepth { waiting += list.map { ($0, depth + 1) } }
            } else if let fields = value as? [String: Any] {
                items.append(LinkedItem(fields: fields))
                guard depth < maximumDepth else { continue }
                for key in ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "hasPart"] {
                    if let inner = fields[key], !(inner is String) { waiting.append((inner, depth + 1)) }
                }
            }
        }
        return items
    }
}
