/// What sites put below every article: pleas, links, notices.
enum SiteFurniture {
    /// Whether a paragraph at the end of an article is such an addition.
    static func includes(_ paragraph: String) -> Bool {
        guard paragraph.utf8.count <= longest else { return false }
        let text = paragraph.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        guard !text.contains(UInt8(ascii: "\"")), !paragraph.unicodeScalars.contains("“") else { return false }
        return beginnings.contains { text.starts(with: $0.utf8) } || parts.contains { contains(text, $0) }
    }

    /// Whether a short paragraph in the midst of an article leads to another one: "READ MORE: …".
    static func isLink(_ paragraph: String) -> Bool {
        guard paragraph.utf8.count <= maximumLinkLength else { return false }
        let words = paragraph.prefix(maximumLabelLength).lowercased()
        guard links.contains(where: words.hasPrefix) else { return false }
        return paragraph.last.map { $0 != "." } ?? false
    }

    /// The first letters of links.
    static let linkInitials = Set(links.compactMap(\.utf8.first))
    /// In bytes; a longer paragraph is running text.
    static let maximumLinkLength = 200
    private static let maximumLabelLength = 24
    private static let links = [
        "read more", "read also", "also read", "read next", "read:", "related:", "related article", "see also", "more:",
        "watch:", "watch live", "watch the video", "listen:", "click here", "sign up", "advertisement",
        "story continues below", "continue reading", "recommended:", "don't miss", "editor's picks",
    ]

    private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
        guard let first = part.first, text.count >= part.count else { return false }
        return (0...(text.count - part.count)).contains { start in
            text[start] == first && text[start..<(start + part.count)].elementsEqual(part)
        }
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
    ].map { Array($0.utf8) }
}
