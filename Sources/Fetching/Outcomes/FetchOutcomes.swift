import Foundation

/// The outcomes of a fetch in the order they arrive. Iterate once only.
public struct FetchOutcomes: AsyncSequence, Sendable {
    /// An outcome and the index of its request.
    public typealias Element = (index: Int, outcome: FetchOutcome)

    private let stream: AsyncStream<Element>
    private let control: ControlPipe?

    /// Starts a fetch.
    init(of requests: [FetchRequest], in environment: WebEnvironment) {
        let (stream, continuation) = AsyncStream.makeStream(of: Element.self)
        self.stream = stream
        control = ControlPipe()
        guard let control else {
            for index in requests.indices {
                continuation.yield((index, .failed(FetchError(.failed, cause: "too many open files"))))
            }
            continuation.finish()
            return
        }
        continuation.onTermination = { _ in control.send(.cancelled) }
        Thread.detachNewThread {
            // Signals go to the main thread. SIGPIPE, which TLS writes may raise, stays blocked here.
            var all = sigset_t()
            sigfillset(&all)
            pthread_sigmask(SIG_BLOCK, &all, nil)
            let run = FetchRun(requests, in: environment, control: control) { continuation.yield(($0, $1)) }
            run.run()
            continuation.finish()
        }
    }

    /// Iterates over the outcomes.
    public func makeAsyncIterator() -> Iterator {
        Iterator(outcomes: stream.makeAsyncIterator(), control: control)
    }

    /// Iterates over the outcomes.
    public struct Iterator: AsyncIteratorProtocol {
        fileprivate var outcomes: AsyncStream<Element>.Iterator
        fileprivate let control: ControlPipe?

        /// The next outcome; nil after the last.
        public mutating func next() async -> Element? {
            let element = await outcomes.next()
            if element != nil { control?.send(.consumed) }
            return element
        }
    }
}
