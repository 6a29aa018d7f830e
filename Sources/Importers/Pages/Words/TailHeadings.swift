/// Headings below which a site goes on with other things than the article.
enum TailHeadings {
    /// Whether a block of few words is such a heading.
    static func contains(_ block: TextBlock) -> Bool {
        guard block.wordCount <= maximumWords else { return false }
        let words = PhraseList.words(block.text)
        return whole.isWhole(words) || beginnings.begins(words)
    }

    private static let maximumWords = 7
    private static let whole = PhraseList([
        "related", "comments", "comment", "share", "recommended", "trending", "popular", "newsletter", "newsletters",
        "advertisement",
        "tags", "topics", "share this", "follow us", "subscribe", "more", "read more", "see also", "up next",
        "read next",
        "more stories", "more news", "latest", "latest news", "latest stories", "top stories", "breaking news",
        "most read", "most popular",
        "most viewed", "in this story", "print", "discussion", "leave a reply", "post a comment", "related posts",
        "related topics", "related links", "about the author", "about the authors", "author bio", "editor's picks",
        "editors' picks",
        "what to read next", "today's top stories", "previous article", "next article", "post navigation", "featured",
        "popular posts", "recent posts", "similar posts", "like this", "like this article", "was this helpful",
        "explore more",
        "keep exploring", "sponsored", "sponsored content", "promoted content", "around the web", "from the web",
        "also read",
        "article sources", "reader comments", "user comments", "submit your comment", "join the conversation",
        "show comments",
        "view comments", "hide comments", "conversations", "footnotes and sources", "top rated comments",
    ])
    private static let beginnings = PhraseList([
        "related articles", "related stories", "related content", "related reading", "related coverage", "related news",
        "you may also",
        "you might also", "you may like", "you might like", "more from ", "more on ", "more in ", "more like this",
        "keep reading",
        "continue reading", "recommended for", "recommended stories", "recommended reading", "recommended articles",
        "read more ", "don't miss",
        "sign up for", "sign up to", "subscribe to", "want more", "want to read more", "leave a comment",
        "leave a reply", "most popular ",
        "most read ", "trending now", "trending on", "popular on ", "popular now", "latest from", "latest in ",
        "more great", "more wired",
        "editor's pick", "editors' pick", "share this ", "follow us on", "follow on", "get the latest", "stories you",
        "other stories",
        "other articles", "what others are reading", "join our ", "get our ", "here's some other", "paid content",
        "discover more",
        "more must reads", "before you go", "support our", "support independent", "top comments", "comments on this",
    ])
}
