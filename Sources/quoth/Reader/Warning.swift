import Foundation

/// Something that work beside the reading has to tell the reader, once.
final class Warning: Sendable {
    private let lock = NSLock()
    /// Touched with the lock held.
    nonisolated(unsafe) private var sentence: String?

    /// Leaves a sentence; one that nobody has taken yet gives way.
    func give(_ sentence: String) { lock.withLock { self.sentence = sentence } }

    /// Takes the sentence away; nil where there is none.
    func take() -> String? {
        lock.withLock {
            defer { sentence = nil }
            return sentence
        }
    }
}
