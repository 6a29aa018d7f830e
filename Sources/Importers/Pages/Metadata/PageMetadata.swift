import NewsModel
import PlainText

/// What a page says of its article besides the text, from all its sources, the most reliable first.
struct PageMetadata {
    let title: String?
    /// All that the page calls the article.
    let titles: [String]
    let authors: [String]
    let date: PublicationDate?
    let language: Language?
    let site: String?
    let summaries: [String]
    let url: String?
    let feeds: [FeedLink]

    /// Asks the sources. Linear.
    init(_ tree: PageTree, _ own: [Surroundings], url: String?) {
        let linked = LinkedData.facts(of: tree)
        let meta = MetaTags(tree).facts
        let micro = Microdata.facts(of: tree)
        let visible = VisibleFacts.facts(of: tree, own)
        let links = PageLinks(tree, url: url)
        let sources = [linked, meta, micro, visible]
        site = sources.lazy.compactMap(\.site).first
        title =
            PageTitle(
                linked: linked.title, declared: [meta.title, micro.title].compactMap(\.self), headline: visible.title,
                isOnlyHeadline: Self.headlineCount(tree) == 1, ofPage: Self.pageTitle(tree), site: site
            ).text
        titles = [title].compactMap(\.self) + sources.compactMap(\.title)
        authors = sources.lazy.map { AuthorNames.names(in: $0.authors) }.first { !$0.isEmpty } ?? []
        date = sources.lazy.compactMap(\.date).first
        language = Self.language(of: tree) ?? sources.lazy.compactMap(\.language).first
        summaries = sources.compactMap(\.summary)
        self.url = links.canonical ?? meta.url
        feeds = links.feeds
    }

    private static func headlineCount(_ tree: PageTree) -> Int {
        (0..<tree.count).count { tree.tags[$0] == .heading && tree.name(of: $0) == "h1" }
    }

    private static func pageTitle(_ tree: PageTree) -> String? {
        for place in 0..<tree.count where tree.tags[place] == .unread && tree.name(of: place) == "title" {
            return tree.line(of: place)
        }
        return nil
    }

    private static func language(of tree: PageTree) -> Language? {
        guard tree.count > 0 else { return nil }
        return tree.attribute("lang", of: 0).flatMap(Language.init(tag:))
    }
}
