import Foundation

/// A local file as a source.
enum LocalFile {
    /// Bytes per read.
    private static let chunkLength = 64 << 10

    /// Reads a regular file of at most `maximumBytes`, unless `validators` show that it has not changed.
    static func outcome(of path: String, url: String, validators: Validators, maximumBytes: Int) -> FetchOutcome {
        // Nonblocking, in case it is a pipe without a writer.
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
        guard descriptor >= 0 else { return .failed(FetchError(openingFailure: errno)) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return .failed(FetchError(.unreadableFile)) }
        guard status.st_mode & S_IFMT == S_IFREG else { return .failed(FetchError(.notAFile)) }
        let head = FetchedHead(url: url, validators: Validators(etag: tag(of: status), url: url))
        if validators.etag == head.validators.etag { return .notModified(head) }
        guard status.st_size <= maximumBytes else { return .failed(FetchError(.tooLarge)) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Int(status.st_size))
        var chunk = [UInt8](repeating: 0, count: chunkLength)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { return .failed(FetchError(.unreadableFile)) }
            guard count > 0 else { break }
            // The file may grow while it is read.
            guard bytes.count + count <= maximumBytes else { return .failed(FetchError(.tooLarge)) }
            bytes.append(contentsOf: chunk.prefix(count))
        }
        return .fetched(FetchedDocument(head: head, bytes: bytes))
    }

    /// A tag that changes when the file is written or replaced.
    private static func tag(of status: stat) -> String {
        #if canImport(Darwin)
            let changed = status.st_mtimespec
        #else
            let changed = status.st_mtim
        #endif
        return "\"\(status.st_dev)-\(status.st_ino)-\(status.st_size)-\(changed.tv_sec).\(changed.tv_nsec)\""
    }
}

extension FetchError {
    fileprivate init(openingFailure number: Int32) {
        switch number {
        case ENOENT, ENOTDIR: self.init(.noSuchFile)
        case ENXIO: self.init(.notAFile)
        default: self.init(.unreadableFile, cause: String(cString: strerror(number)))
        }
    }
}
