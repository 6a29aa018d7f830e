import Foundation

/// Which file stands under a name, and whether it was written since.
struct FileStamp: Hashable, Sendable {
    /// What stands under a name.
    enum Kind: Hashable, Sendable {
        case regularFile, folder
        /// A pipe, device or socket: what is read from it need never come.
        case other
    }

    /// The device and the number that a file keeps under every name.
    struct Identity: Hashable, Sendable {
        let device: UInt64
        let inode: UInt64
    }

    let kind: Kind
    let identity: Identity
    /// Its length in bytes.
    let size: Int64
    /// When it was last written, in nanoseconds since 1970.
    let written: Int64

    /// What is at `path`, where links lead to what they name; nil where nothing is.
    init?(path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        switch status.st_mode & S_IFMT {
        case S_IFREG: kind = .regularFile
        case S_IFDIR: kind = .folder
        default: kind = .other
        }
        identity = Identity(device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(status.st_ino))
        size = Int64(status.st_size)
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        written = Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
    }
}
