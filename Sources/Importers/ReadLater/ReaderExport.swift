/// What another reader or a service for reading later left of its articles, told from other files by its content.
public enum ReaderExport: Hashable, Sendable {
    /// Pocket's export, a page or a table.
    case pocket
    /// wallabag's export as JSON.
    case wallabag
    /// A SQLite database, which may be newsboat's cache.
    case database

    /// What a file is; nil where it is none of them, or cannot be read. What is named as text or JSON Lines, and pipes, which can be read
    /// only once, are not looked into.
    public static func of(_ file: ImportFile) -> ReaderExport? {
        guard file.kind != .text, file.kind != .jsonLines, FileStatus(file.path, followsLinks: true)?.kind == .file,
            let handle = try? file.open()
        else { return nil }
        defer { try? handle.close() }
        var head: [UInt8] = []
        while head.count < ContentKind.headLength {
            guard let chunk = try? InputBytes.chunk(of: handle.fileDescriptor), !chunk.isEmpty else { break }
            head += chunk.prefix(ContentKind.headLength)
        }
        return of(head)
    }

    /// What bytes from a file's beginning are.
    static func of(_ head: [UInt8]) -> ReaderExport? {
        let kind = ContentKind.of(head)
        if kind == .database { return .database }
        let text = String(decoding: head, as: UTF8.self)
        if kind == .html {
            return text.contains("time_added=") || text.contains("<title>Pocket Export<") ? .pocket : nil
        }
        guard kind == nil, let first = head.first(where: { $0 > 0x20 && $0 < 0x80 }) else { return nil }
        if first == UInt8(ascii: "[") { return text.contains("\"is_archived\"") ? .wallabag : nil }
        let names = text.prefix { !$0.isNewline }.lowercased().split(separator: ",")
        return names.contains("url") && names.contains("time_added") ? .pocket : nil
    }

    /// The articles of an export in its order; none of a database.
    ///
    /// Throws ``ImportError`` where the file cannot be read, or is none in the end.
    public func links(of file: ImportFile) throws(ImportError) -> [SavedLink] {
        do {
            switch self {
            case .pocket: return try PocketImporter().links(of: file.bytes())
            case .wallabag: return try WallabagImporter().links(of: file.bytes())
            case .database: return []
            }
        } catch {
            var error = error
            error.file = file.path
            throw error
        }
    }
}
