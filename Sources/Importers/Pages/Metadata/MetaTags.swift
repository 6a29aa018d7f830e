import NewsModel
import PlainText

/// What a page says in `meta` elements: Open Graph, Twitter's cards, Dublin Core, and the names that publishers' tools read.
struct MetaTags {
    /// What `meta` elements say, as it is written, by their names in small letters.
    private var values: [String: [String]] = [:]

    init(_ tree: PageTree) {
        for place in 0..<tree.count where tree.tags[place] == .unread && tree.name(of: place) == "meta" {
            var (names, content): ([String], String?) = ([], nil)
            for number in tree.outline.attributes(of: place) {
                let value = { String(decoding: tree.outline.value(ofAttribute: number), as: UTF8.self) }
                switch tree.outline.names[tree.outline.name(ofAttribute: number)] {
                case "name", "property", "itemprop": names.append(value().lowercased())
                case "content": content = value()
                default: break
                }
            }
            guard let content else { continue }
            for name in names { values[name, default: []].append(content) }
        }
    }

    /// The facts, from the most reliable names.
    var facts: PageFacts {
        var facts = PageFacts()
        facts.title = first(["og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "title"])
        facts.authors = authors
        facts.date = Self.dateNames.lazy.compactMap { first([$0]).flatMap(WrittenDate.date) }.first
        facts.language = first(["og:locale", "content-language", "language", "dc.language"]).flatMap(
            Language.init(tag:))
        facts.site = first([
            "og:site_name", "application-name", "apple-mobile-web-app-title", "twitter:app:name:iphone",
        ])
        facts.summary = first(["og:description", "description", "twitter:description", "dc.description"])
        facts.url = first(["og:url"])
        return facts
    }

    /// The value of the first of `names` that the page has.
    func first(_ names: [String]) -> String? {
        for name in names {
            for value in values[name] ?? [] { if let line = MarkupText.line(value) { return line } }
        }
        return nil
    }

    private var authors: [String] {
        for name in Self.authorNames {
            let found = (values[name] ?? []).compactMap(MarkupText.line).filter {
                !$0.contains("://") && !$0.hasPrefix("@")
            }
            if !found.isEmpty { return found }
        }
        return []
    }

    private static let authorNames = [
        "author", "article:author", "parsely-author", "sailthru.author", "byl", "dc.creator", "dcterms.creator",
        "article:author_name",
        "article.author", "cxenseparse:author", "rbauthors", "citation_author", "authors",
    ]
    private static let dateNames = [
        "article:published_time", "og:article:published_time", "datepublished", "article:published", "parsely-pub-date",
        "sailthru.date", "date", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date", "pubdate",
        "publishdate", "publish-date",
        "publication_date", "article.published", "ptime", "cxenseparse:recs:publishtime", "displaydate", "datecreated",
        "og:pubdate",
        "article_date_original", "originalpublicationdate", "citation_publication_date", "article:modified_time",
        "og:updated_time",
        "last-modified", "lastmod", "datemodified",
    ]
}
