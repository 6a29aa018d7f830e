/// What sites put below every article: pleas, links, notices.
enum SiteFurniture {
    /// Whether a paragraph at the end of an article is such an addition.
    static func includes(_ paragraph: String) -> Bool {
        guard paragraph.utf8.count <= longest else { return false }
        let text = paragraph.lowercased().replacing("’", with: "'")
        guard !text.contains("“") && !text.contains("\"") else { return false }
        return beginnings.contains(where: text.hasPrefix) || parts.contains(where: text.contains)
    }

    private static let longest = 400
    private static let beginnings = [
        "please let us know if", "sign up ", "share this", "©", "(c) ", "copyright ", "click here", "click to",
        "read more",
        "follow us", "like us on", "subscribe", "related:", "related stories", "related articles", "see also:",
        "advertisement", "comments", "leave a comment", "join the conversation", "print this", "email this",
        "most popular", "recommended", "more from", "also on ", "read the full", "download our", "get the latest",
        "tags:", "filed under", "photo:", "do you have a tip", "send tips", "got a tip", "enter your email",
        "thank you for reading", "support our journalism", "this site uses cookies", "we use cookies", "follow @",
        "back to top", "view comments", "show comments",
    ]
    private static let parts = [
        "all rights reserved", "sign up for our newsletter", "may not be published, broadcast, rewritten",
        "having issues with commenting", "like the page:", "terms of service", "privacy policy",
    ]
}
