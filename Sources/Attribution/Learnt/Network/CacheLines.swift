/// Numbers that never change and begin where a line of the caches does: a vector of 64 bytes is then one line to fetch
/// and not two. They are in memory of their own, or part of a model file's.
final class CacheLines<Number: BitwiseCopyable & Sendable>: Sendable {
    private nonisolated(unsafe) let first: UnsafePointer<Number>
    /// How many there are.
    let count: Int
    /// What the memory belongs to; nil where it is their own.
    private let owner: ModelBytes?

    /// Copies `numbers`.
    init(_ numbers: [Number]) {
        let length = max(1, numbers.count * MemoryLayout<Number>.stride)
        let copy = UnsafeMutableRawPointer.allocate(byteCount: length, alignment: ModelBytes.alignment)
            .bindMemory(to: Number.self, capacity: numbers.count)
        copy.initialize(from: numbers, count: numbers.count)
        first = UnsafePointer(copy)
        count = numbers.count
        owner = nil
    }

    /// Looks at the bytes `range` of `owner`, whole numbers, where they are.
    init(_ range: Range<Int>, of owner: ModelBytes) {
        count = range.count / MemoryLayout<Number>.stride
        self.owner = owner
        guard let start = owner.buffer.baseAddress, count > 0 else {
            first = UnsafePointer(UnsafeMutablePointer<Number>.allocate(capacity: 1))
            return
        }
        first = (start + range.lowerBound).assumingMemoryBound(to: Number.self)
    }

    deinit { if owner == nil { first.deallocate() } }

    /// Calls `body` with the first number's address, good as long as the call lasts.
    @inline(__always)
    func withPointer<Result>(_ body: (UnsafePointer<Number>) -> Result) -> Result {
        withExtendedLifetime(self) { body(first) }
    }

    /// All of them, as a copy.
    var array: [Number] { Array(UnsafeBufferPointer(start: first, count: count)) }
}
