import Foundation

/// What this process may do with a library.
public enum LibraryAccess: Hashable, Sendable {
    /// Read and change it.
    case full
    /// Read it alone; the words say why: "its file system is read-only".
    case readOnly(String)

    /// Why nothing can be changed; nil where it can.
    public var obstacle: String? {
        switch self {
        case .full: nil
        case .readOnly(let reason): reason
        }
    }

    /// What the system grants for the library at `path`, or for making one there.
    init(path: String, folder: String) {
        if let reason = Self.obstacle(path, "the file") ?? Self.obstacle(folder, "the folder") {
            self = .readOnly(reason)
        } else {
            self = .full
        }
    }

    private static func obstacle(_ path: String, _ what: String) -> String? {
        guard access(path, W_OK) != 0 else { return nil }
        switch errno {
        case ENOENT: return nil
        case EROFS: return "its file system is read-only"
        case EPERM: return "\(what) is protected from change"
        default: return "\(what) may not be written to by this user"
        }
    }
}
