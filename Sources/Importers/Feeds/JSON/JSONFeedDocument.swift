/// A JSON Feed as it is written; fields of a wrong type count as missing.
struct JSONFeedDocument: Decodable {
    let version: String?
    let title: String?
    let homePageURL: String?
    let feedURL: String?
    let description: String?
    let language: String?
    let authors: [JSONFeedAuthor]
    let items: [JSONFeedItem]
    /// Whether there is anything of a feed in it.
    let isFeed: Bool

    private enum CodingKeys: String, CodingKey {
        case version, title, description, language, author, authors, items
        case homePageURL = "home_page_url"
        case feedURL = "feed_url"
    }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        version = fields.lenientString(.version)
        title = fields.lenientString(.title)
        homePageURL = fields.lenientString(.homePageURL)
        feedURL = fields.lenientString(.feedURL)
        description = fields.lenientString(.description)
        language = fields.lenientString(.language)
        authors = fields.authors(.authors, .author)
        items = fields.lenientArray(.items)
        isFeed = fields.contains(.items) || version?.contains("jsonfeed.org") ?? false
    }
}

/// One item of a JSON Feed.
struct JSONFeedItem: Decodable {
    let id: String?
    let url: String?
    let externalURL: String?
    let title: String?
    let contentHTML: String?
    let contentText: String?
    let summary: String?
    let datePublished: String?
    let dateModified: String?
    let authors: [JSONFeedAuthor]

    private enum CodingKeys: String, CodingKey {
        case id, url, title, summary, author, authors
        case externalURL = "external_url"
        case contentHTML = "content_html"
        case contentText = "content_text"
        case datePublished = "date_published"
        case dateModified = "date_modified"
    }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        id = fields.lenientString(.id)
        url = fields.lenientString(.url)
        externalURL = fields.lenientString(.externalURL)
        title = fields.lenientString(.title)
        contentHTML = fields.lenientString(.contentHTML)
        contentText = fields.lenientString(.contentText)
        summary = fields.lenientString(.summary)
        datePublished = fields.lenientString(.datePublished)
        dateModified = fields.lenientString(.dateModified)
        authors = fields.authors(.authors, .author)
    }
}

/// An author as JSON Feed has one, or a bare name.
struct JSONFeedAuthor: Decodable {
    let name: String?
    let url: String?

    private enum CodingKeys: String, CodingKey { case name, url }

    init(from decoder: any Decoder) throws {
        if let bare = try? decoder.singleValueContainer().decode(String.self) {
            (name, url) = (bare, nil)
            return
        }
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        name = fields.lenientString(.name)
        url = fields.lenientString(.url)
    }
}

extension KeyedDecodingContainer {
    /// The author under `single`, as version 1.0 has it, and those under `several`; each may stand where the other should.
    fileprivate func authors(_ several: Key, _ single: Key) -> [JSONFeedAuthor] {
        [single, several].flatMap { key -> [JSONFeedAuthor] in
            let all: [JSONFeedAuthor] = lenientArray(key)
            return all.isEmpty ? [try? decodeIfPresent(JSONFeedAuthor.self, forKey: key)].compactMap { $0 } : all
        }
    }
}
