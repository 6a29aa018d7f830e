extension FeedMapping {
    /// RSS 0.9x and 2.0, with the modules in wide use.
    static let rss = FeedMapping(
        entry: .core("item"), channel: .core("channel"), areKeysAddresses: false, feed: channel,
        entries: item(id: [.text(.core("guid")), .text(.atom("id")), .text(.dublinCore("identifier"))]))

    /// RSS 0.90, 1.0 and 1.1, which are RDF: an entry's key is its address as a resource.
    static let rdf = FeedMapping(
        entry: .core("item"), channel: .core("channel"), areKeysAddresses: false, feed: channel,
        entries: item(id: [
            .text(.core("guid")), .ownAttribute("rdf:about"), .ownAttribute("about"), .text(.dublinCore("identifier")),
        ]))

    private static let channel = FeedSources(
        title: [
            .html(.core("title")), .html(.dublinCore("title")), .html(.itunes("title")), .construct(.atom("title")),
        ],
        link: [
            .text(.core("link")),
            .reference(.atom("link"), relations: ["alternate"]),
        ],
        description: [
            .html(.core("description")), .html(.dublinCore("description")), .construct(.atom("subtitle")),
            .html(.itunes("summary")), .html(.itunes("subtitle")), .html(.core("tagline")),
        ],
        language: [.text(.core("language")), .text(.dublinCore("language")), .ownAttribute("xml:lang")],
        authors: [])

    private static func item(id: [ValueSource]) -> EntrySources {
        EntrySources(
            title: [
                .html(.core("title")), .html(.dublinCore("title")), .construct(.atom("title")),
                .html(.itunes("title")), .html(.media("title")), .html(.media("group"), .media("title")),
                .html(.media("content"), .media("title")),
            ],
            link: [
                .text(.core("link")), .reference(.atom("link"), relations: ["alternate"]), .permalink(.core("guid")),
                .ownAttribute("rdf:about"),
                .attribute(.core("enclosure"), "url"),
            ],
            id: id,
            summary: [
                .html(.core("description")), .html(.dublinCore("description")), .html(.dublinCoreTerms("abstract")),
                .construct(.atom("summary")), .html(.itunes("summary")), .html(.itunes("subtitle")),
                .html(.media("description")), .html(.media("group"), .media("description")),
                .html(.media("content"), .media("description")), .html(.core("summary")),
            ],
            content: [
                .html(.content("encoded")), .html(.xhtml("body")), .html(.xhtml("div")), .construct(.atom("content")),
                .html(.core("fullitem")), .html(.core("body")), .html(.core("encoded")), .construct(.core("content")),
            ],
            published: [
                .text(.core("pubdate")), .text(.dublinCoreTerms("issued")), .text(.dublinCoreTerms("created")),
                .text(.atom("published")), .text(.dublinCore("date")), .text(.atom("issued")),
                .text(.core("date")), .text(.core("published")),
            ],
            updated: [
                .text(.dublinCoreTerms("modified")), .text(.atom("updated")), .text(.dublinCore("date")),
                .text(.core("lastbuilddate")), .text(.core("updated")), .text(.atom("modified")),
            ],
            authors: [
                .written(.core("author")), .written(.dublinCore("author")), .written(.dublinCore("creator")),
                .elements(.atom("author")), .written(.itunes("author")), .written(.dublinCore("contributor")),
                .written(.core("managingeditor")),
            ])
    }
}

extension FeedTerm {
    static func core(_ name: String) -> FeedTerm { FeedTerm(.core, name) }
    static func atom(_ name: String) -> FeedTerm { FeedTerm(.atom, name) }
    static func dublinCore(_ name: String) -> FeedTerm { FeedTerm(.dublinCore, name) }
    static func dublinCoreTerms(_ name: String) -> FeedTerm { FeedTerm(.dublinCoreTerms, name) }
    static func content(_ name: String) -> FeedTerm { FeedTerm(.content, name) }
    static func media(_ name: String) -> FeedTerm { FeedTerm(.media, name) }
    static func itunes(_ name: String) -> FeedTerm { FeedTerm(.itunes, name) }
    static func xhtml(_ name: String) -> FeedTerm { FeedTerm(.xhtml, name) }
}
