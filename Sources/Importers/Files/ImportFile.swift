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
    }

    /// The path, as it was named or found; "-" is standard input.
    public let path: String
    /// What it is taken for; nil where the ending is unknown.
    public let kind: Kind?

    /// The endings of names that are read, for people.
    static let endings = ".txt .text .md .json .jsonl"

    /// Takes the kind from the ending of `path`: text without an ending, or with .txt, .text or .md.
    public init(path: String) {
        self.path = path
        kind =
            switch URL(fileURLWithPath: path).pathExtension.lowercased() {
            case "", "txt", "text", "md": .text
            case "json": .json
            case "jsonl", "ndjson": .jsonLines
            default: nil
            }
    }

    /// The files that `path` names: itself, or all in the folder and those below, in order of their names.
    ///
    /// Hidden files, links to folders, and what is no file (pipes, sockets, devices) are left out. Throws ``ImportError/Code/notFound`` and
    /// ``ImportError/Code/unreadable``.
    public static func all(at path: String) throws(ImportError) -> [ImportFile] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw ImportError(.notFound, file: path)
        }
        return isFolder.boolValue ? try inside(path, depth: 0) : [ImportFile(path: path)]
    }

    /// Folders are nested less deeply unless something is wrong.
    private static let deepest = 64

    private static func inside(_ folder: String, depth: Int) throws(ImportError) -> [ImportFile] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw ImportError(.unreadable, file: folder, cause: "permission denied")
        }
        var files: [ImportFile] = []
        for name in names.sorted() where !name.hasPrefix(".") {
            let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
            let type = (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType
            switch type {
            case .typeDirectory where depth < deepest: files += try inside(path, depth: depth + 1)
            case .typeRegular: files.append(ImportFile(path: path))
            case .typeSymbolicLink where isRegularFile(path): files.append(ImportFile(path: path))
            default: break
            }
        }
        return files
    }

    /// Whether the path leads to a file with bytes of its own, links followed.
    private static func isRegularFile(_ path: String) -> Bool {
        let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        return (try? FileManager.default.attributesOfItem(atPath: target))?[.type] as? FileAttributeType == .typeRegular
    }

    /// All bytes of the file. Throws ``ImportError/Code/notFound``, ``ImportError/Code/unreadable``, and
    /// ``ImportError/Code/tooLarge`` for more than `limit` bytes, without reading them.
    public func bytes(limit: Int = ImportLimits.largestFile) throws(ImportError) -> [UInt8] {
        let file = try open()
        defer { try? file.close() }
        do {
            guard byteCount <= limit else { throw ImportError(.tooLarge, file: path, cause: Self.excess(limit)) }
            let data = try file.read(upToCount: limit + 1) ?? Data()
            guard data.count <= limit else { throw ImportError(.tooLarge, file: path, cause: Self.excess(limit)) }
            return Array(data)
        } catch let error as ImportError {
            throw error
        } catch {
            throw ImportError(.unreadable, file: path, cause: "it is no readable file")
        }
    }

    /// Bytes in the file; 0 where that cannot be told.
    public var byteCount: Int { (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0 }

    /// The file, open for reading; standard input for "-". Throws as ``bytes(limit:)`` does.
    public func open() throws(ImportError) -> FileHandle {
        if path == "-" { return .standardInput }
        guard FileManager.default.fileExists(atPath: path) else { throw ImportError(.notFound, file: path) }
        guard let file = FileHandle(forReadingAtPath: path) else {
            throw ImportError(.unreadable, file: path, cause: "permission denied")
        }
        return file
    }

    private static func excess(_ limit: Int) -> String { "more than \(limit >> 20) MB" }
}
