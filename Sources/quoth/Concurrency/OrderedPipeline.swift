import Dispatch

import class Foundation.Thread

/// Works through a stream on all cores and hands on the results in the order of the inputs, as soon as they are there.
///
/// A thread of its own reads, so that waiting for input holds up no result. It reads ahead only as far as the window
/// lets it: what is read, worked on or waiting for its turn never costs more than that.
struct OrderedPipeline {
    /// The most that all elements in flight may cost together.
    let window: Int

    /// Works through the elements that `source` gives until it gives nil.
    ///
    /// - Parameters:
    ///   - source: makes what reads the elements; called, as its product is, on the reading thread.
    ///   - cost: an element's share of the window; what costs more than the whole window goes through alone.
    ///   - transform: done on any core, for several elements at once.
    ///   - write: takes the results one after the other; the run ends early where it says false.
    func run<Input: Sendable, Output: Sendable>(
        source: @escaping @Sendable () -> () -> Input?, cost: @escaping @Sendable (Input) -> Int,
        transform: @escaping @Sendable (Input) async -> Output, write: (Output) async throws -> Bool
    ) async rethrows {
        let window = window
        let free = DispatchSemaphore(value: 0)
        for _ in 0..<window { free.signal() }
        let (works, continuation) = AsyncStream.makeStream(of: Work<Output>.self)
        defer {
            continuation.finish()
            // Wakes the thread, which may wait for room that nobody will make any more.
            for _ in 0..<window { free.signal() }
        }
        Thread.detachNewThread {
            let next = source()
            while let input = next() {
                let cost = min(max(1, cost(input)), window)
                for _ in 0..<cost { free.wait() }
                let work = Work(cost: cost, task: Task { await transform(input) })
                if case .terminated = continuation.yield(work) { return work.task.cancel() }
            }
            continuation.finish()
        }
        for await work in works {
            guard try await write(work.task.value) else { return }
            for _ in 0..<work.cost { free.signal() }
        }
    }

    /// An element that is being worked on.
    private struct Work<Output: Sendable>: Sendable {
        let cost: Int
        let task: Task<Output, Never>
    }
}
