import Testing

@testable import quoth_fuzz

@Suite("Soundness of spoilt articles")
struct SoundnessTests {
    private static let seed: UInt64 = 2

    @Test("what nobody would write is analysed and imported soundly", arguments: 0..<8)
    func spoilt(part: Int) {
        let subject = TextSubject(maker: InputMaker(seed: Self.seed), limit: nil)
        let worker = Worker(subject: subject, first: part, step: 8, end: 240, deadline: nil)
        var last = WorkProgress()
        #expect(worker.run { last = $0 }, "input \(last.number) of seed \(Self.seed) is not sound")
        #expect(last.inputCount == 30)
    }

    @Test("what tries to break out of its field stays in it, in every format", arguments: 0..<4)
    func hostile(part: Int) {
        let subject = EscapesSubject(seed: Self.seed, limit: nil)
        var last = WorkProgress()
        let worker = Worker(subject: subject, first: part, step: 4, end: 400, deadline: nil)
        let isSound = worker.run { last = $0 }
        let complaints = subject.complaints(about: subject.input(last.number))
        #expect(isSound, "input \(last.number) of seed \(Self.seed): \(complaints)")
        #expect(last.inputCount == 100)
    }
}
