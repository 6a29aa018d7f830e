import Attribution
import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file in memory, of which all processes that map it share one copy.
enum MappedFile {
    /// Maps the file at `path`; nil where it cannot be opened or mapped.
    static func bytes(path: String) -> ModelBytes? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, let length = Int(exactly: status.st_size)
        else { return nil }
        guard length > 0 else { return ModelBytes(copying: []) }
        guard let start = mmap(nil, length, PROT_READ, MAP_PRIVATE, file, 0), start != MAP_FAILED else { return nil }
        nonisolated(unsafe) let memory = start
        return ModelBytes(UnsafeRawBufferPointer(start: start, count: length)) { munmap(memory, length) }
    }
}
