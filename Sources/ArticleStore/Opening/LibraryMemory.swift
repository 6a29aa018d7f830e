import Foundation

/// What is known of a library's file from the last piece of work, to tell by it what others did since.
final class LibraryMemory: Sendable {
    /// What was seen.
    struct Content {
        /// The file that was opened; nil before any was.
        var identity: FileStamp.Identity?
        /// The file and its log as this process left them.
        var seen: [FileStamp?] = []
        /// Which library it was.
        var mark: LibraryMark?
        /// Whether somebody else changed it, and nobody asked yet.
        var isChangedByOthers = false
        /// The log that was found to belong to the library.
        var trustedLog: FileStamp.Identity?
        /// What may be done with it.
        var access = LibraryAccess.full
    }

    private let lock = NSLock()
    /// Touched with the lock held.
    nonisolated(unsafe) private var content = Content()

    /// Reads or changes what is known.
    func with<Value>(_ body: (inout Content) throws -> Value) rethrows -> Value {
        try lock.withLock { try body(&content) }
    }
}
