import Foundation

/// What can be told about a library's file from its first bytes, before SQLite opens it.
///
/// The layout is that of "The Database Header" in SQLite's file format. Nothing is written, and no side files appear.
struct LibraryFile {
    /// The application ID of a Quoth library: "Quth".
    static let applicationID = 0x5175_7468

    let path: String

    /// The folder that the file is in, where links lead to it.
    var folder: String {
        URL(fileURLWithPath: LibraryConnection.resolved(path)).deletingLastPathComponent().path
    }

    /// Makes the folders above the file where they are missing.
    func makeFolders() throws(LibraryError) {
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw LibraryError(.cannotOpen, path: path, cause: "the folder \(folder) cannot be made")
        }
    }

    /// Refuses a file that is not a library, or one newer than `version`; a missing or empty file is fine.
    func check(version: Int) throws(LibraryError) {
        guard let header = try readHeader(), !header.isEmpty else { return }
        guard header.count > Header.firstPage, header.starts(with: Header.magic) else {
            throw LibraryError(.notALibrary, path: path, cause: "it is not a SQLite database")
        }
        let application = bigEndian(header, at: Header.applicationID)
        let written = bigEndian(header, at: Header.userVersion)
        // A process killed while it made the library leaves a database without tables or marks.
        let isUnmarkedAndEmpty =
            application == 0 && written == 0 && header[Header.firstPage] == Header.leafOfTable
            && header[Header.cellCount] == 0 && header[Header.cellCount + 1] == 0
        guard application == Self.applicationID || isUnmarkedAndEmpty else {
            throw LibraryError(.notALibrary, path: path, cause: "it is the database of another program")
        }
        guard written <= version else { throw newer(written) }
    }

    /// The refusal of a library of version `written`.
    func newer(_ written: Int) -> LibraryError {
        LibraryError(.newerVersion, path: path, cause: "its format is version \(written)")
    }

    private enum Header {
        static let magic = Array("SQLite format 3\0".utf8)
        static let userVersion = 60
        static let applicationID = 68
        static let firstPage = 100
        static let leafOfTable: UInt8 = 0x0D
        static let cellCount = 103
        static let length = 108
    }

    /// The version in the file's header; nil where the file is missing or empty, or its log may know better.
    func settledVersion() throws(LibraryError) -> Int? {
        guard let header = try readHeader(), header.count == Header.length else { return nil }
        let log = FileStamp(path: LibraryConnection.logPath(of: path))
        guard log.map({ $0.size == 0 }) ?? true else { return nil }
        return bigEndian(header, at: Header.userVersion)
    }

    private func readHeader() throws(LibraryError) -> [UInt8]? {
        guard let stamp = FileStamp(path: path) else {
            guard errno == ENOENT else { throw LibraryError(.cannotOpen, path: path, cause: Self.reason()) }
            return nil
        }
        switch stamp.kind {
        case .regularFile: break
        case .folder: throw LibraryError(.cannotOpen, path: path, cause: "it is a folder")
        case .other: throw LibraryError(.cannotOpen, path: path, cause: "it is not a file but a pipe, device or socket")
        }
        // What took the file's place since may be a pipe all the same, whose other end need never be opened.
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw LibraryError(.cannotOpen, path: path, cause: Self.reason()) }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            return Array(try file.read(upToCount: Header.length) ?? Data())
        } catch {
            throw LibraryError(.cannotOpen, path: path, cause: Self.reason())
        }
    }

    /// What the system said last.
    private static func reason() -> String { String(cString: strerror(errno)).lowercased() }

    private func bigEndian(_ bytes: [UInt8], at offset: Int) -> Int {
        bytes[offset..<(offset + 4)].reduce(0) { $0 << 8 | Int($1) }
    }
}
