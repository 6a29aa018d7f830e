import NewsModel
import PlainText

/// What a page shows people of its article: the headline, the byline, the date.
enum VisibleFacts {
    /// The facts.
    static func facts(of tree: PageTree, _ own: [Surroundings]) -> PageFacts {
        var facts = PageFacts()
        var (written, linked): ([String], [String]) = ([], [])
        for place in 0..<tree.count where !tree.outline.nodes[place].isText {
            switch tree.name(of: place) {
            case "h1": facts.title = facts.title ?? tree.line(of: place)
            case "time":
                let value = tree.attribute("datetime", of: place).flatMap(MarkupText.line) ?? tree.line(of: place)
                facts.date = facts.date ?? value.flatMap(WrittenDate.date)
            case "a" where tree.attribute("rel", of: place)?.contains("author") == true && linked.isEmpty:
                linked = tree.line(of: place).map { [$0] } ?? []
            default: break
            }
            if written.isEmpty || facts.date == nil, own[place].contains(.byline) {
                guard tree.end(of: place) - place <= maximumNodes, let line = tree.line(of: place) else { continue }
                if written.isEmpty, tree.name(of: place) != "time" { written = AuthorLine.names(in: line) }
                facts.date = facts.date ?? WrittenDate.date(line)
            }
        }
        facts.authors = linked.isEmpty ? written : linked
        return facts
    }

    private static let maximumNodes = 60
}

/// A line that says who wrote the article.
private enum AuthorLine {
    static func names(in line: String) -> [String] {
        guard line.lowercased().hasPrefix("by ") else { return [] }
        return [String(line.prefix { $0 != "|" && $0 != "•" && $0 != "·" && !$0.isNumber })]
    }
}
