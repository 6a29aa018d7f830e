import Foundation

/// The outcomes of a fetch in the order in which they come. They are to be gone through once.
public struct FetchOutcomes: AsyncSequence, Sendable {
    /// An outcome and the place of its request.
    public typealias Element = (index: Int, outcome: FetchOutcome)

    private let stream: AsyncStream<Element>
    private let control: ControlPipe?

    /// Begins a fetch.
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
            // Signals are the main thread's; that of a connection which the other end has closed is nobody's.
            var all = sigset_t()
            sigfillset(&all)
            pthread_sigmask(SIG_BLOCK, &all, nil)
            let run = FetchRun(requests, in: environment, control: control) { continuation.yield(($0, $1)) }
            run.run()
            continuation.finish()
        }
    }

    /// Goes through the outcomes.
    public func makeAsyncIterator() -> Iterator {
        Iterator(outcomes: stream.makeAsyncIterator(), control: control)
    }

    /// Goes through the outcomes.
    public struct Iterator: AsyncIteratorProtocol {
        fileprivate var outcomes: AsyncStream<Element>.Iterator
        fileprivate let control: ControlPipe?

        /// The next outcome; nil after the last.
        public mutating func next() async -> Element? {
            let element = await outcomes.next()
            if element != nil { control?.send(.taken) }
            return element
        }
    }
}
