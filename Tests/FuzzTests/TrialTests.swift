import Foundation
import Testing

@testable import quoth_fuzz

@Suite("Trials")
struct TrialTests {
    private func outcome(_ script: String, patience: Double = 60) throws -> Trial.Outcome {
        try Trial(
            program: URL(fileURLWithPath: "/bin/sh"), arguments: ["-c", script, "sh"], patience: patience
        ).outcome(of: "input.txt")
    }

    @Test(
        "what becomes of a process is told apart",
        arguments: [
            ("exit 0", .sound),
            ("echo \"order: $1\"; exit 1", .unsound(promise: "order", complaint: "order: input.txt\n")),
            ("kill -SEGV $$", .died(signal: SIGSEGV)),
            ("kill -ILL $$", .died(signal: SIGILL)),
        ] as [(String, Trial.Outcome)])
    func outcomes(script: String, expected: Trial.Outcome) throws {
        #expect(try outcome(script) == expected)
    }

    @Test("a process that does not end is ended")
    func hanging() throws {
        #expect(try outcome("while :; do :; done", patience: 0.05) == .hung)
    }

    @Test("trouble is alike whatever its details, and unlike trouble of another kind")
    func likeness() {
        let order = Trial.Outcome.unsound(promise: "order", complaint: "order: 3 before 2")
        #expect(order.kind == Trial.Outcome.unsound(promise: "order", complaint: "order: 9 before 1").kind)
        let kinds = [
            order, .unsound(promise: "names", complaint: ""), .died(signal: 4), .died(signal: 11), .hung, .sound,
        ]
        #expect(Set(kinds.map(\.kind)).count == kinds.count)
    }
}
