import Testing

@testable import quoth

@Suite("Ordered pipeline")
struct OrderedPipelineTests {
    /// Counts elements that have begun and not been handed on.
    private actor Meter {
        private(set) var begun = 0
        private(set) var most = 0
        private var current = 0
        private var waiting: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []

        func begin(cost: Int = 1) {
            begun += 1
            current += cost
            most = max(most, current)
            for waiter in waiting where waiter.count <= begun { waiter.continuation.resume() }
            waiting.removeAll { $0.count <= begun }
        }

        func end(cost: Int = 1) { current -= cost }

        /// Returns when `count` elements have begun.
        func waitUntilBegun(_ count: Int) async {
            guard begun < count else { return }
            await withCheckedContinuation { waiting.append((count, $0)) }
        }
    }

    /// What reads the numbers from 0 up to an end; without end for nil.
    private func numbers(to end: Int?) -> @Sendable () -> () -> Int? {
        {
            var next = 0
            return {
                defer { next += 1 }
                return end.map { next < $0 } ?? true ? next : nil
            }
        }
    }

    @Test("results come in the order of the inputs, though later ones are done before", .timeLimit(.minutes(1)))
    func order() async {
        let meter = Meter()
        var results: [Int] = []
        await OrderedPipeline(window: 8).run(
            source: numbers(to: 200), cost: { _ in 1 },
            transform: { number in
                await meter.begin()
                // Every fourth waits for those behind it.
                if number % 4 == 0 { await meter.waitUntilBegun(min(200, number + 4)) }
                return number
            },
            write: { result in
                results.append(result)
                return true
            })
        #expect(results == Array(0..<200))
    }

    @Test("the window is filled, and never more than filled", .timeLimit(.minutes(1)), arguments: [1, 3, 16])
    func window(size: Int) async {
        let meter = Meter()
        var count = 0
        await OrderedPipeline(window: size).run(
            source: numbers(to: nil), cost: { _ in 1 },
            transform: { number in
                await meter.begin()
                if number == 0 { await meter.waitUntilBegun(size) }
            },
            write: { _ in
                await meter.end()
                count += 1
                return count < 1000
            })
        #expect(await meter.most == size)
    }

    @Test("costs add up to no more than the window, and what costs more goes through alone", .timeLimit(.minutes(1)))
    func costs() async {
        let meter = Meter()
        let cost: @Sendable (Int) -> Int = { $0 % 5 == 0 ? 1000 : $0 % 5 }
        var count = 0
        await OrderedPipeline(window: 10).run(
            source: numbers(to: 500), cost: cost,
            transform: { number in
                await meter.begin(cost: min(cost(number), 10))
                return number
            },
            write: { number in
                await meter.end(cost: min(cost(number), 10))
                count += 1
                return true
            })
        #expect(await meter.most <= 10)
        #expect(count == 500)
    }

    @Test("an endless input ends where nothing more can be written", .timeLimit(.minutes(1)))
    func stopping() async {
        var count = 0
        await OrderedPipeline(window: 4).run(
            source: numbers(to: nil), cost: { _ in 1 }, transform: { $0 },
            write: { _ in
                count += 1
                return count < 3
            })
        #expect(count == 3)
    }

    @Test("what goes wrong while writing ends the run and is thrown", .timeLimit(.minutes(1)))
    func failing() async {
        await #expect(throws: CommandFailure.self) {
            try await OrderedPipeline(window: 4).run(
                source: numbers(to: nil), cost: { _ in 1 }, transform: { $0 },
                write: { _ in throw CommandFailure(.inputOutput, "no room") })
        }
    }

    @Test("no input gives no results", .timeLimit(.minutes(1)))
    func empty() async {
        await OrderedPipeline(window: 4).run(
            source: numbers(to: 0), cost: { _ in 1 }, transform: { $0 },
            write: { _ in
                Issue.record("something came out of nothing")
                return true
            })
    }
}
