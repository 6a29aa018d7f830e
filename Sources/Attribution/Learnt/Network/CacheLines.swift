/// Numbers that never change and begin where a line of the caches does: a vector of 64 bytes is then one line to fetch
/// and not two.
final class CacheLines<Number: BitwiseCopyable & Sendable>: Sendable {
    private nonisolated(unsafe) let first: UnsafeMutablePointer<Number>

    /// Bytes of a line on x86-64; of half a line on Apple's machines.
    private static var lineLength: Int { 64 }

    /// Copies `numbers`.
    init(_ numbers: [Number]) {
        let length = max(1, numbers.count * MemoryLayout<Number>.stride)
        first = UnsafeMutableRawPointer.allocate(byteCount: length, alignment: Self.lineLength)
            .bindMemory(to: Number.self, capacity: numbers.count)
        first.initialize(from: numbers, count: numbers.count)
    }

    deinit { first.deallocate() }

    /// Calls `body` with the first number's address, good as long as the call lasts.
    @inline(__always)
    func withPointer<Result>(_ body: (UnsafePointer<Number>) -> Result) -> Result {
        withExtendedLifetime(self) { body(first) }
    }
}
