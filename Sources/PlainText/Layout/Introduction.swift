/// A paragraph that announces a quotation set off below it: "Assad declared:".
enum Introduction {
    /// Whether the paragraph ends in a colon after words of saying.
    static func announcesQuote(_ paragraph: String) -> Bool {
        guard paragraph.last == ":" else { return false }
        let words = paragraph.suffix(longestSentence).dropLast().lowercased().split { !$0.isLetter && $0 != "'" }
        guard let last = words.last, !pointers.contains(String(last)) else { return false }
        return words.suffix(mostWords).contains { saying.contains(String($0)) }
    }

    private static let longestSentence = 300
    /// The word of saying stands near the colon.
    private static let mostWords = 12
    /// What points at pictures, links and lists instead.
    private static let pointers: Set<String> = ["below", "here", "following", "page", "these", "video", "link"]
    private static let saying: Set<String> = [
        "added", "adds", "admitted", "announced", "answered", "argued", "argues", "asked", "asks", "claimed", "claims",
        "commented", "comment", "complained", "concluded", "confirmed", "continued", "continues", "declared",
        "declares",
        "denied", "emailed", "explained", "explains", "insisted", "joked", "noted", "notes", "observed", "posted",
        "predicted", "promised", "read", "reads", "recalled", "replied", "reported", "reporting", "reports",
        "responded",
        "said", "says", "stated", "statement", "states", "telling", "tells", "testified", "told", "tweeted", "tweets",
        "urged", "vowed", "warned", "warns", "writes", "writing", "wrote", "saying",
    ]
}
