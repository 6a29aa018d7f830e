extension FeedMapping {
    /// Atom 0.3 and 1.0 (RFC 4287), and its drafts' names for the same.
    static let atom = FeedMapping(
        entry: .core("entry"), channel: nil, areKeysAddresses: true,
        feed: FeedSources(
            title: [.construct(.core("title")), .html(.dublinCore("title"))],
            link: [.reference(.core("link"), relations: ["alternate"]), .text(.core("link"))],
            description: [
                .construct(.core("subtitle")), .construct(.core("tagline")), .html(.dublinCore("description")),
                .html(.itunes("summary")), .html(.itunes("subtitle")), .construct(.core("description")),
            ],
            language: [.text(.core("language")), .text(.dublinCore("language")), .ownAttribute("xml:lang")],
            authors: [.elements(.core("author"))]),
        entries: EntrySources(
            title: [
                .construct(.core("title")), .html(.dublinCore("title")), .html(.media("title")),
                .html(.media("group"), .media("title")),
            ],
            link: [
                .reference(.core("link"), relations: ["alternate"]), .text(.core("link")),
                .attribute(.core("content"), "src"),
                .reference(.core("link"), relations: ["related", "via", "enclosure", "self"]),
            ],
            id: [.text(.core("id")), .text(.core("guid")), .text(.dublinCore("identifier"))],
            summary: [
                .construct(.core("summary")), .construct(.core("abstract")), .html(.dublinCore("description")),
                .html(.media("description")), .html(.media("group"), .media("description")),
                .html(.itunes("summary")), .html(.core("description")),
            ],
            content: [.construct(.core("content")), .html(.content("encoded")), .html(.xhtml("body"))],
            published: [
                .text(.core("published")), .text(.core("issued")), .text(.core("created")),
                .text(.dublinCoreTerms("issued")), .text(.dublinCoreTerms("created")),
                .text(.dublinCore("date")), .text(.core("pubdate")),
            ],
            updated: [
                .text(.core("updated")), .text(.core("modified")), .text(.dublinCoreTerms("modified")),
                .text(.dublinCore("date")),
            ],
            authors: [
                .elements(.core("author")), .elements(.core("source"), .core("author")),
                .written(.dublinCore("creator")), .written(.itunes("author")),
            ]))
}
