extension FeedMapping {
    /// Microsoft's Channel Definition Format, which Internet Explorer 4 subscribed to.
    static let channelDefinition = FeedMapping(
        entry: .core("item"), channel: nil, areKeysAddresses: false,
        feed: FeedSources(
            title: [.text(.core("title"))],
            link: [.ownAttribute("href"), .attribute(.core("a"), "href")],
            description: [.text(.core("abstract"))],
            language: [],
            authors: []),
        entries: EntrySources(
            title: [.text(.core("title"))],
            link: [.ownAttribute("href"), .attribute(.core("a"), "href")],
            id: [.ownAttribute("href")],
            summary: [.text(.core("abstract"))],
            content: [],
            published: [.text(.core("pubdate"))],
            updated: [.ownAttribute("lastmod")],
            authors: []))
}
