import Foundation

/// Threads for work beside the reading.
enum BackgroundThread {
    /// Runs `body` on a thread of its own. Signals go to the main thread, which is the one that draws: what gives the terminal
    /// back is then never overtaken by a frame.
    static func run(_ body: @escaping @Sendable () -> Void) {
        Thread.detachNewThread {
            var all = sigset_t()
            sigfillset(&all)
            pthread_sigmask(SIG_BLOCK, &all, nil)
            body()
        }
    }
}
