import Foundation

/// A value that several threads share, one at a time.
final class Locked<Value: Sendable>: Sendable {
    private let lock = NSLock()
    /// Touched with the lock held.
    nonisolated(unsafe) private var value: Value

    init(_ value: Value) { self.value = value }

    /// Calls `body` with the value, while no other thread has it.
    func withLock<Result>(_ body: (inout Value) -> Result) -> Result {
        lock.withLock { body(&value) }
    }
}
