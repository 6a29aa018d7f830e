import Markup
import PlainText

/// Reads what Pocket exported: a page with lists of links, and later a table (CSV).
public struct PocketImporter: Sendable {
    /// Makes an importer.
    public init() {}

    /// The links in `bytes`, in the order of the export. Linear.
    ///
    /// Throws ``ImportError/Code/empty``, ``ImportError/Code/tooLarge``, and ``ImportError/Code/unknownKind`` where it is
    /// neither.
    public func links(of bytes: [UInt8]) throws(ImportError) -> [SavedLink] {
        guard bytes.count <= ImportLimits.largestFile else {
            throw ImportError(.tooLarge, cause: "more than \(ImportLimits.largestFile >> 20) MB")
        }
        guard let first = bytes.first(where: { $0 > 0x20 && $0 < 0x80 }) else { throw ImportError(.empty) }
        if first == UInt8(ascii: "<") { try ImportError.checkMarkupLibrary() }
        let links = first == UInt8(ascii: "<") ? Self.links(ofPage: bytes) : Self.links(ofTable: bytes)
        guard let links else { throw ImportError(.unknownKind, cause: "it is not an export of Pocket's") }
        return links
    }

    /// The lists stand under headings, "Unread" and "Read Archive".
    private static func links(ofPage bytes: [UInt8]) -> [SavedLink]? {
        guard let root = MarkupTree(html: bytes).root else { return nil }
        var links: [SavedLink] = []
        var isRead = false
        for element in root.descendants {
            switch element.name {
            case "h1": isRead = element.textContent.lowercased().contains("archive")
            case "a":
                guard let url = element.attribute("href")?.knownText else { continue }
                let title = PlainTitle.folded(element.textContent)
                links.append(
                    SavedLink(
                        url: url, title: title == url ? nil : title,
                        date: element.attribute("time_added").flatMap(WrittenDate.fieldDate),
                        tags: tags(element.attribute("tags"), separator: ","), isRead: isRead))
            default: break
            }
        }
        return links.isEmpty ? nil : links
    }

    private static func links(ofTable bytes: [UInt8]) -> [SavedLink]? {
        var rows = CommaSeparatedRows(TextDecoding.lenient(bytes).text)
        guard let names = rows.next()?.map({ $0.lowercased() }), let url = names.firstIndex(of: "url") else {
            return nil
        }
        let places = Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
        var links: [SavedLink] = []
        while let row = rows.next() {
            guard url < row.count, let address = row[url].knownText else { continue }
            let value = { (name: String) in places[name].flatMap { $0 < row.count ? row[$0].knownText : nil } }
            let title = value("title")
            links.append(
                SavedLink(
                    url: address, title: title == address ? nil : title,
                    date: value("time_added").flatMap(WrittenDate.fieldDate), tags: tags(value("tags"), separator: "|"),
                    isRead: value("status")?.lowercased() == "archive"))
        }
        return links
    }

    private static func tags(_ written: String?, separator: Character) -> [String] {
        written?.split(separator: separator).compactMap { String($0).knownText } ?? []
    }
}
