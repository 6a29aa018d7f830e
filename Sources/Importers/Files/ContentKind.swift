/// What bytes are, by what they begin with, where that is no plain text.
public enum ContentKind: Hashable, Sendable, CaseIterable {
    case html, feed, outline, xml, mail, gzip, archive, pdf, richText, image, database, program

    /// Bytes from the beginning that tell a kind.
    public static let headLength = 4096

    /// The kind of what begins with `bytes`; nil for text, JSON, and what is not known.
    public static func of(_ bytes: some Collection<UInt8>) -> ContentKind? {
        let head = Array(bytes.prefix(headLength))
        if let kind = signatures.first(where: { head.starts(with: $0.signature) })?.kind { return kind }
        return MarkupHead.kind(of: head) ?? (MailHead.isMail(head) ? .mail : nil)
    }

    /// Whether an importer reads it.
    var isDocument: Bool { [.html, .feed, .xml, .mail, .gzip].contains(self) }

    private static let signatures: [(signature: [UInt8], kind: ContentKind)] = [
        ([0x1F, 0x8B], .gzip), (Array("BZh".utf8), .archive), ([0xFD] + Array("7zXZ".utf8), .archive),
        ([0x28, 0xB5, 0x2F, 0xFD], .archive), (Array("PK\u{3}\u{4}".utf8), .archive),
        (Array("7z".utf8) + [0xBC, 0xAF], .archive),
        (Array("%PDF-".utf8), .pdf), (Array("{\\rtf".utf8), .richText), ([0x89] + Array("PNG".utf8), .image),
        ([0xFF, 0xD8, 0xFF], .image), (Array("GIF8".utf8), .image), (Array("RIFF".utf8), .image),
        (Array("SQLite format 3".utf8), .database), ([0x7F] + Array("ELF".utf8), .program),
    ]

    /// What it is, for people.
    public var name: String {
        switch self {
        case .html: "an HTML page"
        case .feed: "a feed"
        case .outline: "a list of feeds (OPML)"
        case .xml: "XML"
        case .mail: "a mail or a page saved as one"
        case .gzip: "compressed with gzip"
        case .archive: "an archive, or a document that is one"
        case .pdf: "a PDF"
        case .richText: "rich text (RTF)"
        case .image: "a picture or a recording"
        case .database: "a database"
        case .program: "a program"
        }
    }

    /// What to do instead of importing it.
    public var advice: String {
        switch self {
        case .html, .mail, .feed, .gzip: "save it to a file, and import that"
        case .outline: "quoth feeds import FILE subscribes to the feeds in it"
        case .xml: "save the articles themselves as text, and import those"
        case .archive: "unpack it first, or save its text as .txt"
        case .pdf: "save its text first: pdftotext FILE TEXT.txt"
        case .richText: "save it as plain text"
        case .image, .program: "import text"
        case .database: "name a library with --library; import takes text"
        }
    }
}

/// Markup at the beginning of something.
private enum MarkupHead {
    static func kind(of head: [UInt8]) -> ContentKind? {
        var text = Substring(String(decoding: head, as: UTF8.self).lowercased())
        if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) {
            text = Substring(String(decoding: head.filter { $0 != 0 && $0 < 0x80 }, as: UTF8.self).lowercased())
        }
        var isXML = false
        while true {
            text = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
            if text.hasPrefix("<?") {
                isXML = isXML || text.hasPrefix("<?xml")
                guard let end = text.firstRange(of: "?>") else { return isXML ? .xml : nil }
                text = text[end.upperBound...]
            } else if text.hasPrefix("<!--") {
                guard let end = text.firstRange(of: "-->") else { return .html }
                text = text[end.upperBound...]
            } else if text.hasPrefix("<!doctype"), !text.hasPrefix("<!doctype html") {
                guard let end = text.firstRange(of: ">") else { return .xml }
                (isXML, text) = (true, text[end.upperBound...])
            } else {
                break
            }
        }
        guard text.hasPrefix("<") else { return isXML ? .xml : nil }
        let name = text.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == ":" || $0 == "!" }
        if name == "!doctype" || pages.contains(String(name)) { return .html }
        // Feeds may call their namespace what they like.
        if let local = name.split(separator: ":").last, feeds.contains(String(local)) { return .feed }
        if name == "opml" { return .outline }
        return isXML ? .xml : nil
    }

    /// Elements that a page, or a piece of one, begins with.
    private static let pages: Set<String> = [
        "html", "head", "body", "title", "meta", "link", "script", "style", "div", "p", "article", "section", "main",
        "header",
        "nav", "table", "h1", "h2", "span", "img", "base",
    ]
    private static let feeds: Set<String> = ["rss", "feed", "rdf", "channel"]
}

/// Header lines at the beginning of something.
private enum MailHead {
    private static let names: Set<String> = [
        "from", "to", "subject", "received", "return-path", "delivered-to", "message-id", "mime-version",
        "content-type",
        "x-original-to", "snapshot-content-location", "reply-to", "dkim-signature", "x-mailer",
    ]
    /// One of these alone may be a line of a text: "Subject: the harbour".
    private static let minimumCount = 3

    static func isMail(_ head: [UInt8]) -> Bool {
        var found: Set<String> = []
        for line in head.split(separator: 0x0A) {
            if line.first == 0x20 || line.first == 0x09 { continue }
            guard line != [0x0D], let colon = line.firstIndex(of: UInt8(ascii: ":")) else { break }
            let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
            if name.contains(" ") { break }
            if names.contains(name) { found.insert(name) }
        }
        return found.count >= minimumCount
    }
}
