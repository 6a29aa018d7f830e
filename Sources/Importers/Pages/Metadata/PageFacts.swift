import NewsModel

/// What one source on a page says of the article; nothing where it does not say it.
struct PageFacts {
    var title: String?
    var authors: [String] = []
    var date: PublicationDate?
    var language: Language?
    var site: String?
    var summary: String?
    var url: String?
}
