import Testing

@testable import quoth_fuzz

@Suite("Soundness of spoilt articles")
struct SoundnessTests {
    private static let seed: UInt64 = 2

    @Test("what nobody would write is analysed and imported soundly", arguments: 0..<8)
    func spoilt(part: Int) {
        let worker = Worker(
            maker: InputMaker(seed: Self.seed), examination: Examination(limit: nil), first: part, step: 8, end: 240,
            deadline: nil)
        var last = WorkProgress()
        #expect(worker.run { last = $0 }, "input \(last.number) of seed \(Self.seed) is not sound")
        #expect(last.inputCount == 30)
    }
}
