import Foundation

/// Files that are read whole, and are refused where they are no files.
enum RegularFile {
    /// The first bytes of a file, at most so many. A pipe, device or socket, whose other end need never say anything, is
    /// not waited for; the null device, which never has anything, is an empty file.
    ///
    /// - Throws: ``CommandFailure``.
    static func read(_ path: String, upToCount count: Int) throws -> Data {
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else {
            // A socket cannot be opened at all.
            throw CommandFailure(.noInput, "\(path) cannot be read (\(String(cString: strerror(errno)).lowercased())).")
        }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG || isNull(status) else {
            let kind = status.st_mode & S_IFMT == S_IFDIR ? "a folder" : "a pipe or device"
            throw CommandFailure(.noInput, "\(path) is \(kind), not a file.")
        }
        do {
            return try file.read(upToCount: count) ?? Data()
        } catch {
            throw CommandFailure(.noInput, "\(path) cannot be read.")
        }
    }

    private static func isNull(_ status: stat) -> Bool {
        var null = stat()
        return status.st_mode & S_IFMT == S_IFCHR && stat("/dev/null", &null) == 0 && null.st_rdev == status.st_rdev
    }
}
