import Foundation
import ReaderUI
import TextPatterns

/// Looks for regular expressions beside the reading, each for as long as it has time, and one at a time as far as anybody
/// waits for it.
final class PatternSearcher: Sendable {
    private struct State {
        /// The query that is waited for; answers to others are of no use.
        var awaited: Int?
        /// The query that begins when a search before it has ended.
        var next: (query: PatternQuery, inbox: Inbox)?
        /// Searches that have not ended, those given up among them.
        var running = 0
    }

    /// A search that was given up ends at its next match; one that takes long to find any holds up no other, as long as so many
    /// are few.
    private static let maximumRunning = 4

    private let state = Locked(State())

    /// Begins a search in the place of the one before, and delivers what came of it.
    func begin(_ query: PatternQuery, telling inbox: Inbox) {
        state.withLock { $0.awaited = query.number }
        DispatchQueue.global().asyncAfter(deadline: .now() + query.patience) { [self] in
            deliver(.tooSlow, of: query.number, to: inbox)
        }
        let hasRoom = state.withLock { state in
            guard state.running < Self.maximumRunning else {
                state.next = (query, inbox)
                return false
            }
            state.running += 1
            return true
        }
        if hasRoom { BackgroundThread.run { [self] in searchAll(from: query, telling: inbox) } }
    }

    /// Searches, and then for what was asked for meanwhile, if anybody still waits for that.
    private func searchAll(from first: PatternQuery, telling inbox: Inbox) {
        var next: (query: PatternQuery, inbox: Inbox)? = (first, inbox)
        while let (query, inbox) = next {
            let deadline = Date().addingTimeInterval(query.patience)
            let answer = Self.search(query) { Date() > deadline || !isAwaited(query.number) }
            deliver(answer, of: query.number, to: inbox)
            next = state.withLock { state in
                defer { state.next = nil }
                if state.next == nil { state.running -= 1 }
                return state.next
            }
        }
    }

    /// Waits for no answer any more.
    func abandon() { state.withLock { $0.awaited = nil } }

    /// What comes of a query, within its time: for whoever has nothing else to do meanwhile.
    static func answer(to query: PatternQuery) -> PatternAnswer {
        let answer = Locked(PatternAnswer.tooSlow)
        let ended = DispatchSemaphore(value: 0)
        let deadline = Date().addingTimeInterval(query.patience)
        BackgroundThread.run {
            let found = search(query) { Date() > deadline }
            answer.withLock { $0 = found }
            ended.signal()
        }
        guard ended.wait(timeout: .now() + query.patience) == .success else { return .tooSlow }
        return answer.withLock { $0 }
    }

    private func isAwaited(_ number: Int) -> Bool { state.withLock { $0.awaited == number } }

    /// Delivers the first answer to a query, if anybody still waits for it.
    private func deliver(_ answer: PatternAnswer, of number: Int, to inbox: Inbox) {
        let isWanted = state.withLock { state in
            guard state.awaited == number else { return false }
            state.awaited = nil
            return true
        }
        if isWanted { inbox.deliver(.matchesFound(answer, number: number)) }
    }

    private static func search(_ query: PatternQuery, isGivenUp: () -> Bool) -> PatternAnswer {
        let outcome = PatternSearch.run(
            query.pattern, in: query.text, paragraphs: query.paragraphs, ignoresCase: query.ignoresCase,
            isGivenUp: isGivenUp)
        return switch outcome {
        case .found(let ranges): .found(ranges)
        case .flawed(let reason): .flawed(reason)
        case .givenUp: .tooSlow
        }
    }
}
