/// The bytes of a model file, in memory that nobody writes to.
public final class ModelBytes: Sendable {
    nonisolated(unsafe) let buffer: UnsafeRawBufferPointer
    private let release: @Sendable () -> Void

    /// Where a model's memory begins, and each of its sections: at a multiple of so many bytes.
    static let alignment = 64

    /// Takes memory as it is, such as a file that is mapped: `buffer` begins at a multiple of 64 bytes and stays as it
    /// is until `release` is called, when no model uses it any more.
    public init(_ buffer: UnsafeRawBufferPointer, release: @escaping @Sendable () -> Void) {
        self.buffer = buffer
        self.release = release
    }

    /// Copies `bytes`.
    public convenience init(copying bytes: [UInt8]) {
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, bytes.count), alignment: Self.alignment)
        copy.copyBytes(from: bytes)
        nonisolated(unsafe) let memory = copy
        self.init(UnsafeRawBufferPointer(rebasing: copy[..<bytes.count])) { memory.deallocate() }
    }

    deinit { release() }
}
