import Foundation

/// What the system says of a file, whatever the bytes of its name.
struct FileStatus {
    /// What stands under a name.
    enum Kind {
        case file, folder, link, other
    }

    /// What it is.
    let kind: Kind
    /// Bytes in it.
    let byteCount: Int

    /// Asks for a path; nil where there is nothing of this name, or nobody may know.
    init?(_ path: String, followsLinks: Bool) {
        var status = stat()
        let result = PathText.bytes(of: path).withUnsafeBufferPointer { path in
            path.baseAddress.map { followsLinks ? stat($0, &status) : lstat($0, &status) } ?? -1
        }
        guard result == 0 else { return nil }
        byteCount = Int(status.st_size)
        kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .other
            }
    }

    /// The names in a folder, but for itself and the folder above; nil where it may not be read.
    static func names(in folder: String) -> [String]? {
        let opened = PathText.bytes(of: folder).withUnsafeBufferPointer { path in
            path.baseAddress.flatMap { opendir($0) }
        }
        guard let opened else { return nil }
        defer { closedir(opened) }
        var names: [String] = []
        while let entry = readdir(opened) {
            let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            let name = PathText.text(of: bytes)
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }
}
