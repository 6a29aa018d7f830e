import NewsModel
import PlainText

/// What a page says of its article in attributes of microdata, with the terms of schema.org.
enum Microdata {
    /// The facts in `itemprop`s; those of comments and teasers come later on a page and are not heard.
    static func facts(of tree: PageTree) -> PageFacts {
        var facts = PageFacts()
        var place = 0
        while place < tree.count {
            defer { place += 1 }
            guard !tree.outline.nodes[place].isText, let names = tree.attribute("itemprop", of: place) else { continue }
            for name in names.split(separator: " ") {
                switch name {
                case "headline": facts.title = facts.title ?? value(of: place, in: tree)
                case "author", "creator":
                    if facts.authors.isEmpty { facts.authors = authors(at: place, in: tree) }
                case "datePublished":
                    facts.date = facts.date ?? value(of: place, in: tree).flatMap(WrittenDate.date)
                case "inLanguage":
                    facts.language = facts.language ?? value(of: place, in: tree).flatMap(Language.init(tag:))
                default: break
                }
            }
        }
        return facts
    }

    /// A longer value is the article and not a fact of it.
    private static let maximumNodes = 200

    private static func value(of place: Int, in tree: PageTree) -> String? {
        if let content = tree.attribute("content", of: place) ?? tree.attribute("datetime", of: place) {
            return MarkupText.line(content)
        }
        guard tree.end(of: place) - place <= maximumNodes else { return nil }
        return tree.line(of: place)
    }

    private static func authors(at place: Int, in tree: PageTree) -> [String] {
        let end = min(tree.end(of: place), place + maximumNodes)
        let names = (place + 1..<max(place + 1, end)).filter { tree.attribute("itemprop", of: $0) == "name" }
        let values = (names.isEmpty ? [place] : names).compactMap { value(of: $0, in: tree) }
        return values
    }
}
