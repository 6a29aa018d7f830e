/// Writes lists of feeds in OPML 2.0.
public struct OutlineWriter: Sendable {
    /// Makes a writer.
    public init() {}

    /// The text of a list, in UTF-8. Feeds of one folder stand together, where the first of them stands. Linear, apart from
    /// the folders' depth.
    public func text(of outline: FeedOutline) -> String {
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <opml version="2.0">
              <head>
                <title>\(XMLEscape.escaped(outline.title ?? "Subscriptions"))</title>
              </head>
              <body>

            """
        var folders = OutlineFolders()
        for subscription in outline.subscriptions { folders.add(subscription) }
        folders.write(to: &text)
        return text + "  </body>\n</opml>\n"
    }
}

/// Folders and the feeds in them, as a tree in an array.
private struct OutlineFolders {
    private enum Item {
        case folder(Int)
        case feed(FeedOutlineEntry)
    }

    private struct Folder {
        let title: String
        var items: [Item] = []
        var places: [String: Int] = [:]
    }

    /// The first holds all others.
    private var folders = [Folder(title: "")]

    mutating func add(_ entry: FeedOutlineEntry) {
        var place = 0
        for title in entry.folder {
            if let known = folders[place].places[title] {
                place = known
                continue
            }
            folders.append(Folder(title: title))
            folders[place].places[title] = folders.count - 1
            folders[place].items.append(.folder(folders.count - 1))
            place = folders.count - 1
        }
        folders[place].items.append(.feed(entry))
    }

    func write(to text: inout String) {
        var waiting: [(item: Item?, depth: Int)] = folders[0].items.reversed().map { ($0, 0) }
        while let (item, depth) = waiting.popLast() {
            let indent = String(repeating: "  ", count: min(depth, Self.maximumIndent) + 2)
            switch item {
            case .feed(let entry): text += indent + Self.outline(of: entry) + "\n"
            case .folder(let place):
                let title = XMLEscape.escaped(folders[place].title)
                text += indent + "<outline text=\"\(title)\" title=\"\(title)\">\n"
                waiting.append((nil, depth))
                waiting += folders[place].items.reversed().map { ($0, depth + 1) }
            case nil: text += indent + "</outline>\n"
            }
        }
    }

    /// Deeper folders stand no further to the right.
    private static let maximumIndent = 16

    private static func outline(of entry: FeedOutlineEntry) -> String {
        let title = XMLEscape.escaped(entry.title ?? entry.feedURL)
        let site = entry.siteURL.map { " htmlUrl=\"\(XMLEscape.escaped($0))\"" } ?? ""
        return
            "<outline type=\"rss\" text=\"\(title)\" title=\"\(title)\" xmlUrl=\"\(XMLEscape.escaped(entry.feedURL))\"\(site)/>"
    }
}

/// Text as XML has it, in elements and in attributes.
enum XMLEscape {
    /// A text with the signs escaped that XML gives a meaning, and without those that it does not allow.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        escaped.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "\t", "\n", "\r": escaped += "&#\(scalar.value);"
            case "\u{FFFE}", "\u{FFFF}": break
            default: if scalar.value >= 0x20 { escaped.unicodeScalars.append(scalar) }
            }
        }
        return escaped
    }
}
