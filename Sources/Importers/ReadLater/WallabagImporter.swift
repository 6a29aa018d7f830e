import Foundation
import PlainText

/// Reads what wallabag exports as JSON.
public struct WallabagImporter: Sendable {
    /// Makes an importer.
    public init() {}

    /// The links in `bytes`, in the order of the export; entries without an address are left out. Linear.
    ///
    /// Throws ``ImportError/Code/badJSON`` and ``ImportError/Code/tooLarge``.
    public func links(of bytes: [UInt8]) throws(ImportError) -> [SavedLink] {
        guard bytes.count <= ImportLimits.largestFile else {
            throw ImportError(.tooLarge, cause: "more than \(ImportLimits.largestFile >> 20) MB")
        }
        let data = Data(TextDecoding.lenient(bytes).text.utf8)
        guard let entries = try? JSONDecoder().decode([LenientElement<WallabagEntry>].self, from: data) else {
            throw ImportError(.badJSON, cause: "it is not an export of wallabag's")
        }
        return entries.compactMap { $0.value.flatMap(Self.link) }
    }

    private static func link(_ entry: WallabagEntry) -> SavedLink? {
        guard let url = entry.url?.knownText else { return nil }
        return SavedLink(
            url: url, title: entry.title.flatMap(PlainTitle.folded), date: entry.date.flatMap(WrittenDate.fieldDate),
            tags: entry.tags, isStarred: entry.isStarred, isRead: entry.isRead, html: entry.content?.knownText,
            published: entry.published.flatMap(WrittenDate.fieldDate), authors: entry.authors,
            source: entry.site?.knownText)
    }
}

/// One entry of the export.
private struct WallabagEntry: Decodable {
    let url: String?
    let title: String?
    let content: String?
    let date: String?
    let published: String?
    let authors: [String]
    let site: String?
    let tags: [String]
    let isStarred: Bool
    let isRead: Bool

    private enum CodingKeys: String, CodingKey {
        case url, title, content, tags
        case date = "created_at"
        case published = "published_at"
        case authors = "published_by"
        case site = "domain_name"
        case isStarred = "is_starred"
        case isRead = "is_archived"
    }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        url = fields.lenientString(.url)
        title = fields.lenientString(.title)
        content = fields.lenientString(.content)
        date = fields.lenientString(.date)
        published = fields.lenientString(.published)
        let names: [String] = fields.lenientArray(.authors)
        authors = names.compactMap(\.knownText)
        site = fields.lenientString(.site)
        let tags: [WallabagTag] = fields.lenientArray(.tags)
        self.tags = tags.compactMap { $0.label.knownText }
        isStarred = fields.lenientFlag(.isStarred)
        isRead = fields.lenientFlag(.isRead)
    }
}

/// A tag: a word, or an object with a label, as the interface for programs has it.
private struct WallabagTag: Decodable {
    let label: String

    private enum CodingKeys: String, CodingKey { case label }

    init(from decoder: any Decoder) throws {
        if let word = try? decoder.singleValueContainer().decode(String.self) {
            label = word
        } else {
            label = try decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .label)
        }
    }
}
