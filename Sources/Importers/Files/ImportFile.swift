import Foundation

/// A file that an importer is to read, and what kind it is of.
public struct ImportFile: Hashable, Sendable {
    /// What an importer takes a file for.
    public enum Kind: Hashable, Sendable {
        /// One article of plain text.
        case text
        /// One JSON object, an array of them, or an object a line; read at once.
        case json
        /// A JSON object a line; read as the lines come.
        case jsonLines
        /// A page, a mail, a feed, or what gzip made of one: what it is tells its content.
        case document
    }

    /// The path, as it was named or found; "-" is standard input.
    public let path: String
    /// What it is taken for; nil where the ending is unknown.
    public let kind: Kind?

    /// The endings of names that are read, for people.
    static let endings = ".txt .text .md .json .jsonl .html .mhtml .eml .xml .rss .atom .gz"

    /// Takes the kind from the ending of `path`: text without an ending, or with .txt, .text or .md.
    public init(path: String) {
        self.path = path
        kind =
            switch Self.ending(of: path) {
            case "", "txt", "text", "md": .text
            case "json": .json
            case "jsonl", "ndjson": .jsonLines
            case "html", "htm", "xhtml", "mhtml", "mht", "eml", "xml", "rss", "atom", "rdf", "gz": .document
            default: nil
            }
    }

    /// The files that `path` names: itself, or all in the folder and those below, in order of their names.
    ///
    /// Hidden files, links to folders, and what is no file (pipes, sockets, devices) are left out. Throws ``ImportError/Code/notFound`` and
    /// ``ImportError/Code/unreadable``.
    public static func all(at path: String) throws(ImportError) -> [ImportFile] {
        switch FileStatus(path, followsLinks: true)?.kind {
        case nil: throw ImportError(.notFound, file: path)
        case .folder: try inside(path, depth: 0)
        default: [ImportFile(path: path)]
        }
    }

    /// Folders are nested less deeply unless something is wrong.
    private static let deepest = 64

    private static func inside(_ folder: String, depth: Int) throws(ImportError) -> [ImportFile] {
        guard let names = FileStatus.names(in: folder) else {
            throw ImportError(.unreadable, file: folder, cause: "permission denied")
        }
        var files: [ImportFile] = []
        for name in names.sorted() where !name.hasPrefix(".") {
            let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
            switch FileStatus(path, followsLinks: false)?.kind {
            case .folder where depth < deepest: files += try inside(path, depth: depth + 1)
            case .file: files.append(ImportFile(path: path))
            case .link where FileStatus(path, followsLinks: true)?.kind == .file: files.append(ImportFile(path: path))
            default: break
            }
        }
        return files
    }

    /// All bytes of the file. Throws ``ImportError/Code/notFound``, ``ImportError/Code/unreadable``, and
    /// ``ImportError/Code/tooLarge`` for more than `limit` bytes, without reading them.
    public func bytes(limit: Int = ImportLimits.largestFile) throws(ImportError) -> [UInt8] {
        let file = try open()
        defer { if path != "-" { try? file.close() } }
        guard byteCount <= limit else { throw ImportError(.tooLarge, file: path, cause: Self.excess(limit)) }
        do {
            return try InputBytes.all(of: file.fileDescriptor, behind: [], limit: limit)
        } catch {
            var error = error
            error.file = path
            if error.code == .unreadable { error.cause = "it is no readable file" }
            throw error
        }
    }

    /// Bytes in the file; 0 where that cannot be told.
    public var byteCount: Int { FileStatus(path, followsLinks: true)?.byteCount ?? 0 }

    /// The file, open for reading; standard input for "-". Throws as ``bytes(limit:)`` does.
    public func open() throws(ImportError) -> FileHandle {
        if path == "-" { return .standardInput }
        let descriptor = PathText.bytes(of: path).withUnsafeBufferPointer { path in
            path.baseAddress.map { Foundation.open($0, O_RDONLY | O_CLOEXEC) } ?? -1
        }
        guard descriptor >= 0 else {
            if errno == ENOENT || errno == ENOTDIR { throw ImportError(.notFound, file: path) }
            throw ImportError(.unreadable, file: path, cause: String(cString: strerror(errno)).lowercased())
        }
        return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    /// Its path from the root of all folders.
    var absolutePath: String {
        let whole = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
        var parts: [Substring] = []
        for part in whole.split(separator: "/") where part != "." {
            if part == ".." { parts = parts.dropLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }

    /// What an article without a headline is called: the file's name without its ending.
    public var title: String {
        let name = PathText.shown(path).split(separator: "/").last ?? ""
        let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name
        return String(stem.isEmpty ? name : stem)
    }

    private static func ending(of path: String) -> String {
        let name = path.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "" }
        return name[name.index(after: dot)...].lowercased()
    }

    private static func excess(_ limit: Int) -> String { "more than \(limit >> 20) MB" }
}
